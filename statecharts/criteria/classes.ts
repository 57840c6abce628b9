import type { Country } from '../facts/country.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import type { Atom, Condition } from '../logic/condition.ts';
import { atomsOf, factsOf } from '../logic/read.ts';
import { signatureOf } from './candidates.ts';

/** A case as conditions see it: values of a fact that none of them tells apart are one class. */
export interface Classed {
  /** One number a fact; 0 where it is not known. */
  readonly classes: readonly number[];
  readonly facts: Facts;
  /** Where it does not stand among the facts. */
  readonly country: Country | undefined;
}

/** Makes classes of a case's facts, and keeps what is worked out for each combination of them. */
export interface Classifier {
  readonly classed: (facts: Facts, country?: Country) => Classed;
  /** A function of what these conditions read, worked out once for all cases that they see alike. */
  readonly kept: <T>(
    conditions: readonly Condition[],
    work: (facts: Facts) => T
  ) => (given: Classed) => T;
}

/** Far from where keys would lose digits, or trying all values would take long. */
const LARGEST_TABLE = 100_000;

/** The classes that these conditions make. */
export function classifierOf(conditions: readonly Condition[]): Classifier {
  const atoms = conditions.flatMap(atomsOf);
  const readers = [...new Set(atoms.map(({ fact }) => fact))].map((id, at) =>
    readerOf(id, at, atoms)
  );
  const byId = new Map(readers.map((reader) => [reader.id, reader]));

  return {
    classed: (facts, country) => ({
      classes: classesOf(facts, country, byId),
      facts,
      country
    }),
    kept: (own, work) => {
      const ids = own.flatMap(factsOf);
      const read = readers.filter(({ id }) => ids.includes(id));
      if (read.reduce((size, reader) => size * reader.size, 1) > LARGEST_TABLE) {
        throw new Error(`What reads ${ids.join(', ')} tells too many cases apart; split it.`);
      }
      const known = new Map<number, ReturnType<typeof work>>();
      return ({ classes, facts, country }) => {
        let key = 0;
        for (const { at, size } of read) key = key * size + (classes[at] ?? 0);
        let result = known.get(key);
        if (result === undefined) {
          result = work(country ? { ...facts, country } : facts);
          known.set(key, result);
        }
        return result;
      };
    }
  };
}

/** How a fact is read: each condition on it once, and how many classes they can make. */
interface Reader {
  readonly id: string;
  readonly at: number;
  readonly atoms: readonly Atom[];
  readonly size: number;
}

function readerOf(id: string, at: number, all: readonly Atom[]): Reader {
  const own = all.filter(({ fact }) => fact === id);
  const atoms = [...new Map(own.map((atom) => [JSON.stringify(atom), atom])).values()];
  return { id, at, atoms, size: 2 ** atoms.length + 1 };
}

/** Apart from all else: what a loop over the keys reads is found fast where nothing else holds it. */
function classesOf(
  facts: Facts,
  country: Country | undefined,
  readers: ReadonlyMap<string, Reader>
): number[] {
  const classes = new Array<number>(readers.size).fill(0);
  for (const id in facts) {
    const value = facts[id];
    const reader = readers.get(id);
    if (reader && value !== undefined) classes[reader.at] = classOf(value, reader);
  }
  const place = readers.get('country');
  if (place && country) classes[place.at] = classOf(country, place);
  return classes;
}

const classOf = (value: FactValue, { atoms }: Reader) => 1 + signatureOf(value, atoms);
