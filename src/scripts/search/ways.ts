import uFuzzy from '@leeoniya/ufuzzy';

/** A way to look for what is typed. */
export interface Way {
  /** The words, among those known, that a typed word may mean. */
  readonly meant: (typed: string, known: readonly string[]) => readonly string[];
  /** Whether all that is typed may be one word as well: `suiker voeten`. */
  readonly joins?: boolean;
  /** Whether a typed word may be one that tells nothing, mistyped. */
  readonly forgives?: boolean;
}

/** A word so short is matched at the start of a word only. */
const SHORTEST_WITHIN = 4;
/** From so many letters on, a mistyped word may be the beginning of a longer one. */
const SHORTEST_BEGINNING = 7;
/** So long is a word that others are made of: `gordelroos` in `gordelroospijn`. */
const SHORTEST_OF_COMPOUND = 5;

const beginning = new uFuzzy({ interLft: 2 });
const within = new uFuzzy();
/** One letter left out, added, changed or swapped with the next: not the first, nor in few letters. */
const mistyped = new uFuzzy({ interLft: 2, intraMode: 1 });

/** The words that may have been meant by one with a typing error. */
export function meantByMistake(typed: string, known: readonly string[]): readonly string[] {
  return among(known.filter(canComeOf(typed)), mistyped, typed);
}

/** From the strictest way to look to the most forgiving. */
export const WAYS: readonly Way[] = [
  { meant: (typed, known) => among(known, beginning, typed), joins: true },
  {
    meant: (typed, known) => (typed.length < SHORTEST_WITHIN ? [] : among(known, within, typed)),
    joins: true
  },
  {
    meant: (typed, known) =>
      known.filter((word) => word.length >= SHORTEST_OF_COMPOUND && typed.startsWith(word))
  },
  { meant: meantByMistake, joins: true, forgives: true }
];

/** Asked first, as a mistyped word takes its time. */
function canComeOf(typed: string): (word: string) => boolean {
  const longest = typed.length < SHORTEST_BEGINNING ? typed.length + 1 : Infinity;
  return ({ 0: first, length }) =>
    first === typed[0] && length >= typed.length - 1 && length <= longest;
}

function among(known: readonly string[], engine: uFuzzy, typed: string): readonly string[] {
  if (known.length === 0) return [];
  return (engine.filter([...known], typed) ?? []).flatMap((index) => known[index] ?? []);
}
