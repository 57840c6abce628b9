import uFuzzy from '@leeoniya/ufuzzy';

/** The words, among those known, that a typed word may mean. */
export type Way = (typed: string, known: readonly string[]) => readonly string[];

/** A word so short is matched at the start of a word only. */
const SHORTEST_WITHIN = 4;
/** From so many letters on, a mistyped word may be the beginning of a longer one. */
const SHORTEST_BEGINNING = 7;

const beginning = new uFuzzy({ interLft: 2 });
const within = new uFuzzy();
/** One letter left out, added, changed or swapped with the next: not the first, nor in few letters. */
const mistyped = new uFuzzy({ interLft: 2, intraMode: 1 });

/** From the strictest way to look to the most forgiving. */
export const WAYS: readonly Way[] = [
  (typed, known) => among(known, beginning, typed),
  (typed, known) => (typed.length < SHORTEST_WITHIN ? [] : among(known, within, typed)),
  (typed, known) => among(known.filter(canComeOf(typed)), mistyped, typed)
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
