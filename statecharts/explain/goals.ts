import type { Case } from '../case/case.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import type { Condition } from '../logic/condition.ts';
import { evaluate } from '../logic/evaluate.ts';
import { answersBy } from './answers.ts';
import { askedOf } from './asked.ts';
import type { Change, Next } from './explanation.ts';
import { bestSets, setsTogether } from './next.ts';
import { categoryOf, findingsOn } from './standing.ts';

/** A fact, and the answers to it that are needed. */
export interface Aim {
  readonly fact: string;
  readonly is: Condition;
}

/** All that is needed for a criterion to be met; of facts that stand together one is enough. */
export type Goal = readonly (readonly Aim[])[];

/** What a change comes down to: all answers that do what its set does, and lead to the same category. */
export function goalOf(change: Change, next: Next, given: Case): Goal {
  const criterion = given.indication.criteria.find(({ id }) => id === change.criterion);
  if (!criterion) return [];
  const sets = bestSets(criterion, given, findingsOn(given));
  const others = setsTogether(next.changes.filter((other) => other !== change));
  const ways = new Map(sets.map((set) => [Object.keys(set).join(), set]));
  const aims = [...ways.values()]
    .map((set) => aimsOf(set, criterion, others, next, given))
    .filter((way): way is Aim[] => way.every((aim) => aim !== undefined));
  return alternatives(aims);
}

/** For each fact of a set its answers that will do; `undefined` where the set leads elsewhere. */
function aimsOf(set: Facts, criterion: Criterion, others: Facts, next: Next, given: Case) {
  const all = { ...others, ...set };
  const willDo = (facts: Facts) =>
    evaluate(criterion.test, { ...given.facts, ...facts }) === true &&
    categoryOf(given, facts) === next.category;
  return Object.keys(set).map((fact): Aim | undefined => {
    const does = (value: FactValue) => willDo({ ...all, [fact]: value });
    const groups = answersBy(askedOf(given.indication, fact), does);
    const is = groups.find(({ gives }) => gives)?.is;
    return is && { fact, is };
  });
}

/** What all ways ask, and beside it the one fact by which they differ; else the first way. */
function alternatives(ways: readonly (readonly Aim[])[]): Goal {
  const [first = []] = ways;
  const inAll = first.filter(({ fact }) =>
    ways.every((way) => way.some((aim) => aim.fact === fact))
  );
  const common = new Set(inAll.map(({ fact }) => fact));
  const rests = ways.map((way) => way.filter(({ fact }) => !common.has(fact)));
  const goal = inAll.map((aim) => [aim]);
  if (rests.some((rest) => rest.length > 1)) return first.map((aim) => [aim]);
  const one = rests.flat();
  return one.length > 0 ? [...goal, one] : goal;
}
