import type { Mention } from './find-names.ts';

/** A name, or a brand and its substance, with what stands between the two. */
export interface Named extends Mention {
  readonly inside?: string;
}

/** What belongs to one drug of a line. */
export interface Part {
  readonly mention: Named;
  /** What goes before its name, from the last place where the line parts. */
  readonly before: string;
  readonly after: string;
}

/** Where one drug ends and the next begins. */
const PARTING = /[,:|+]|;|\. |->|\ben\b|\band\b|\bmet\b|\bmaar\b|\bdaarna\b/g;
/** What parts and belongs to what follows. */
const LOOKING_ON = /\bipv\b|in plaats van|instead of/;

/** A line in parts, one for each drug. */
export function partsOf(text: string, mentions: readonly Named[]): Part[] {
  return mentions.map((mention, i) => {
    const last = mentions[i - 1];
    const between = text.slice(last?.end ?? 0, mention.start);
    const next = mentions[i + 1];
    const after = text.slice(mention.end, next?.start ?? text.length);
    return {
      mention,
      before: between.slice(partedAt(between, last ? between.length : 0)),
      after: (mention.inside ?? '') + (next ? after.slice(0, partedAt(after, after.length)) : after)
    };
  });
}

/** Where a text before a drug parts: what follows is that drug's. Where it nowhere parts, `otherwise`. */
function partedAt(text: string, otherwise: number): number {
  const onward = text.search(LOOKING_ON);
  if (onward >= 0) return onward;
  const last = [...text.matchAll(PARTING)].at(-1);
  return last ? last.index + last[0].length : otherwise;
}
