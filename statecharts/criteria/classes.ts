import type { Facts } from '../facts/fact.ts';
import type { Atom } from '../logic/condition.ts';
import { signatureOf } from './candidates.ts';

/** A case as conditions see it, one number a fact: values that none of them tells apart are one. */
export type Classes = readonly number[];

/** Makes classes of a case's facts, and keeps what is worked out for each combination of them. */
export interface Classifier {
  readonly classesOf: (facts: Facts) => Classes;
  /** A function of these facts alone, worked out once for all cases that are alike in them. */
  readonly kept: <T>(
    ids: readonly string[],
    work: (facts: Facts) => T
  ) => (facts: Facts, classes: Classes) => T;
}

/** The classes that these conditions on single facts make. */
export function classifierOf(atoms: readonly Atom[]): Classifier {
  const readers = new Map(
    [...new Set(atoms.map(({ fact }) => fact))].map((id, at) => {
      const own = atoms.filter(({ fact }) => fact === id);
      // Each condition once, as it is written.
      const unlike = [...new Map(own.map((atom) => [JSON.stringify(atom), atom])).values()];
      return [id, { at, atoms: unlike, size: 2 ** unlike.length + 1 }];
    })
  );
  return {
    classesOf: (facts) => {
      // The class of what is not known is 0.
      const classes = new Array<number>(readers.size).fill(0);
      for (const id in facts) {
        const value = facts[id];
        const reader = readers.get(id);
        if (reader && value !== undefined)
          classes[reader.at] = 1 + signatureOf(value, reader.atoms);
      }
      return classes;
    },
    kept: (ids, work) => {
      const read = ids.flatMap((id) => readers.get(id) ?? []);
      const known = new Map<number, ReturnType<typeof work>>();
      return (facts, classes) => {
        let key = 0;
        for (const { at, size } of read) key = key * size + (classes[at] ?? 0);
        let result = known.get(key);
        if (result === undefined) known.set(key, (result = work(facts)));
        return result;
      };
    }
  };
}
