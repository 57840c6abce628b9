import type { Citation } from '../criteria/source.ts';
import { placeIdOf } from './place-id.ts';

/** What a source says, in its own words; or that it says nothing of it. */
export interface Passage {
  /** A criterion, a point to mind (`attention.…`), a note, or a step after the referral. */
  readonly about: string;
  readonly at: Citation;
  /** At most fifteen words, as they stand there; left out where the source is silent. */
  readonly quote?: string;
  /** The indications that it speaks of; left out where it speaks of all that cite the place. */
  readonly of?: readonly string[];
}

/** The source is silent there. The text `passage.silent.<its id>` says what the rule rests on. */
export const SILENT = null;

type Said = string | typeof SILENT;
type Entry = Said | { readonly said: Said; readonly of: readonly string[] };

/** What stands at one place, by what it is about. */
export function passagesAt(
  at: Citation,
  entries: Readonly<Record<string, Entry | readonly Entry[]>>
): Passage[] {
  return Object.entries(entries).flatMap(([about, said]) =>
    [said].flat().map((entry) => ({ about, at, ...readEntry(entry as Entry) }))
  );
}

function readEntry(entry: Entry): Pick<Passage, 'quote' | 'of'> {
  if (typeof entry === 'string') return { quote: entry };
  return entry === SILENT ? {} : { ...readEntry(entry.said), of: entry.of };
}

/** What a passage is found by on the page of the sources: `nva-2-fbss.fbss.surgery`. */
export function passageIdOf({ at, about }: Pick<Passage, 'about' | 'at'>): string {
  return `${placeIdOf(at)}.${about}`;
}
