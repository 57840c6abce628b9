import type { Said } from './said.ts';

/** A text that differs in a few words only: what is the same around what each country says. */
export interface Varied extends Said {
  readonly before: string;
  readonly after: string;
}

/** So few words can be told apart where they stand; more are two texts. */
const MOST_WORDS = 4;

/** Where a text differs between the countries, if it does in one short place; else nothing. */
export function variedIn({ NL, BE }: Said): Varied | undefined {
  const [nl, be] = [NL.split(' '), BE.split(' ')];
  const first = lengthOfStart(nl, be);
  const last = lengthOfStart(nl.slice(first).toReversed(), be.slice(first).toReversed());
  const between = (words: readonly string[]) => words.slice(first, words.length - last);
  const lengths = [between(nl).length, between(be).length];
  if (first + last === 0 || Math.min(...lengths) === 0 || Math.max(...lengths) > MOST_WORDS) {
    return undefined;
  }
  return withoutMarks({
    before: nl
      .slice(0, first)
      .map((word) => `${word} `)
      .join(''),
    NL: between(nl).join(' '),
    BE: between(be).join(' '),
    after: nl
      .slice(nl.length - last)
      .map((word) => ` ${word}`)
      .join('')
  });
}

function lengthOfStart(one: readonly string[], other: readonly string[]): number {
  const different = one.findIndex((word, i) => word !== other[i]);
  return different < 0 ? Math.min(one.length, other.length) : different;
}

/** The same with the marks that stand around both left outside. */
function withoutMarks(varied: Varied): Varied {
  const { before, NL, BE, after } = varied;
  const [opening, closing] = [/^[^\p{L}\p{N}]+/u, /[^\p{L}\p{N}]+$/u].map((marks) => {
    const [nl] = marks.exec(NL) ?? [''];
    const [be] = marks.exec(BE) ?? [''];
    return nl === be ? nl : '';
  });
  const inside = (text: string) =>
    text.slice(opening?.length, text.length - (closing?.length ?? 0));
  return {
    before: `${before}${opening}`,
    NL: inside(NL),
    BE: inside(BE),
    after: `${closing}${after}`
  };
}
