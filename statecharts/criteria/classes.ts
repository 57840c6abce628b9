import type { FactValue, Facts } from '../facts/fact.ts';
import type { Atom } from '../logic/condition.ts';
import { signatureOf } from './candidates.ts';

/** A case as conditions see it, one number a fact: values that none of them tells apart are one. */
export type Classes = readonly number[];

/** Makes classes of a case's facts, and keeps what is worked out for each combination of them. */
export interface Classifier {
  /** Few facts may stand beside the others, before which they count: to join them takes long. */
  readonly classesOf: (facts: Facts, beside?: Facts) => Classes;
  /** A function of these facts alone, worked out once for all cases that are alike in them. */
  readonly kept: <T>(
    ids: readonly string[],
    work: (facts: Facts) => T
  ) => (classes: Classes, facts: Facts, beside?: Facts) => T;
}

/** The classes that these conditions on single facts make. */
export function classifierOf(atoms: readonly Atom[]): Classifier {
  const readers = [...new Set(atoms.map(({ fact }) => fact))].map((id, at) => {
    const own = atoms.filter(({ fact }) => fact === id);
    // Each condition once, as it is written.
    const unlike = [...new Map(own.map((atom) => [JSON.stringify(atom), atom])).values()];
    return { id, at, atoms: unlike, size: 2 ** unlike.length + 1 };
  });
  const byId = new Map(readers.map((reader) => [reader.id, reader]));
  return {
    classesOf: (facts, beside) => {
      const classes = readers.map(({ id, atoms }) => classOf(facts[id], atoms));
      for (const id in beside) {
        const reader = byId.get(id);
        if (reader) classes[reader.at] = classOf(beside[id], reader.atoms);
      }
      return classes;
    },
    kept: (ids, work) => {
      const read = ids.flatMap((id) => byId.get(id) ?? []);
      const known = new Map<number, ReturnType<typeof work>>();
      return (classes, facts, beside) => {
        let key = 0;
        for (const { at, size } of read) key = key * size + (classes[at] ?? 0);
        let result = known.get(key);
        if (result === undefined) known.set(key, (result = work({ ...facts, ...beside })));
        return result;
      };
    }
  };
}

/** The class of what is not known is 0. */
function classOf(value: FactValue | undefined, atoms: readonly Atom[]): number {
  return value === undefined ? 0 : 1 + signatureOf(value, atoms);
}
