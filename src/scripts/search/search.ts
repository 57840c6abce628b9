import { withCode } from './codes.ts';
import { IGNORED, partsOf, wordsOf } from './plain.ts';
import { termsOf, wholeOf, type Entry, type Text } from './texts.ts';
import { meantByMistake, WAYS, type Way } from './ways.ts';

/** What a query comes to: nothing asked, every entry alike, none, or some, the nearest first. */
export type Found = 'nothing' | 'every' | 'none' | readonly number[];

/** So much is read of what is typed: a diagnosis has no more letters, and a novel takes its time. */
const LONGEST = 100;

/**
 * The search in a list: which of the entries a query finds, by their index.
 *
 * @param entries what can be found
 * @param every what fits all of them alike, and tells none apart
 */
export function searchIn(entries: readonly Entry[], every: Entry): (query: string) => Found {
  const codes = entries.map((entry) => entry.codes);
  const nearest = nearestIn(entries);
  const general = new Set(partsOf(every.terms).map((term) => wordsOf(term).join('')));

  return (whole) => {
    const query = whole.slice(0, LONGEST);
    if (query.trim() === '') return 'nothing';
    const typed = wordsOf(query);
    const coded = withCode(query, codes);
    if (coded.length > 0) return coded;
    if (typed.length === 0) return /[a-z\d]/i.test(query) ? 'every' : 'none';
    if (general.has(typed.join('')) || withCode(query, [every.codes]).length > 0) return 'every';
    const found = nearest(typed);
    return found.length > 0 ? found : 'none';
  };
}

/** The strictest way that finds anything decides: a term that is spelt right is never a near miss. */
function nearestIn(entries: readonly Entry[]): (typed: readonly string[]) => readonly number[] {
  const terms = entries.flatMap(termsOf);
  const own = entries.map((entry, index) => wholeOf(entry, index, false));
  const whole = entries.map((entry, index) => wholeOf(entry, index, true));
  const known = [...new Set(whole.flatMap(({ words }) => [...words]))];

  return (typed) => {
    for (const { meant, joins = false, forgives = false } of WAYS) {
      const of = (word: string) => meant(word, known);
      const said = forgives ? typed.filter(tells) : typed;
      const scattered = all(said, whole, of).filter(({ entry }) =>
        said.some((word) => having(of(word), own.slice(entry, entry + 1)).length > 0)
      );
      const found = [...inOneTerm(said, terms, of, joins), ...scattered];
      if (found.length > 0) return [...new Set(found.map(({ entry }) => entry))];
    }
    return [];
  };
}

/** Whether a word is not one of those that tell nothing, mistyped. */
function tells(word: string): boolean {
  return meantByMistake(word, [...IGNORED]).length === 0;
}

type Meant = (word: string) => ReturnType<Way['meant']>;

/** The terms with all the words, or with them written as one; the nearest in length first. */
function inOneTerm(
  typed: readonly string[],
  terms: readonly Text[],
  meant: Meant,
  joins: boolean
): Text[] {
  const one = typed.join('');
  const far = (term: Text) => (term.one === one ? -1 : Math.abs(term.one.length - one.length));
  const hits = new Set([...all(typed, terms, meant), ...all(joins ? [one] : [], terms, meant)]);
  return [...hits].sort((a, b) => far(a) - far(b) || a.entry - b.entry);
}

/** The texts that have every word, in whatever order. */
function all(typed: readonly string[], texts: readonly Text[], meant: Meant): readonly Text[] {
  let left = typed.length > 0 ? texts : [];
  for (const word of typed) left = left.length > 0 ? having(meant(word), left) : left;
  return left;
}

function having(words: readonly string[], texts: readonly Text[]): readonly Text[] {
  return texts.filter((text) => words.some((word) => text.words.has(word)));
}
