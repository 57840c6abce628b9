import { cutOffsOf, valuesOf } from '../criteria/candidates.ts';
import type { NumberFact } from '../facts/fact.ts';
import { allOf, anyOf } from '../logic/combinators.ts';
import type { Atom, Comparison, Condition } from '../logic/condition.ts';
import { grouped, type AnswerGroup } from './grouped.ts';

interface AskedNumber {
  readonly fact: string;
  readonly definition: NumberFact;
  readonly atoms: readonly Atom[];
}

/** Numbers without a gap that give the same. */
interface Run<K> {
  readonly gives: K;
  /** The first and the last of them that were tried. */
  readonly from: number;
  readonly to: number;
}

/** All numbers that a fact allows by what each gives, as ranges between the cut-offs. */
export function rangesBy<K>(asked: AskedNumber, give: (value: number) => K): AnswerGroup<K>[] {
  const runs = runsOf(asked, give);
  const ranges = runs.map((_, i) => together(allOf, boundsOf(runs, i, asked)));
  return grouped([...runs.keys()], (i) => (runs[i] as Run<K>).gives).map(({ gives, alike }) => ({
    is: together(
      anyOf,
      alike.map((i) => ranges[i] as Condition)
    ),
    gives
  }));
}

function runsOf<K>({ definition, atoms }: AskedNumber, give: (value: number) => K): Run<K>[] {
  const tried = new Set(valuesOf(definition, atoms) as readonly number[]);
  const runs: Run<K>[] = [];
  for (const value of [...tried].sort((a, b) => a - b)) {
    const gives = give(value);
    const last = runs.at(-1);
    if (last && last.gives === gives) runs.splice(-1, 1, { ...last, to: value });
    else runs.push({ gives, from: value, to: value });
  }
  return runs;
}

/** Where a run begins and ends: at a cut-off that is in it, or just beside one that is not. */
function boundsOf<K>(runs: readonly Run<K>[], i: number, { fact, atoms }: AskedNumber) {
  const [before, run, after] = [runs[i - 1], runs[i], runs[i + 1]];
  const isCutOff = (value: number) => cutOffsOf(atoms).includes(value);
  const bound = (op: Comparison, value: number): Condition => ({ op, fact, value });
  if (!run) return [];
  return [
    ...(before
      ? [isCutOff(run.from) ? bound('atLeast', run.from) : bound('above', before.to)]
      : []),
    ...(after ? [isCutOff(after.from) ? bound('below', after.from) : bound('atMost', run.to)] : [])
  ];
}

/** One condition as it is; several, or none, joined. */
function together(join: (...of: Condition[]) => Condition, of: readonly Condition[]): Condition {
  const [first] = of;
  return first && of.length === 1 ? first : join(...of);
}
