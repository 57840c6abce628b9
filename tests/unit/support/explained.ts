import { isDeepStrictEqual } from 'node:util';
import { explain } from '../../../statecharts/explain/explain.ts';
import type { Answers, Explanation } from '../../../statecharts/explain/explanation.ts';
import type { Facts, FactValue } from '../../../statecharts/facts/fact.ts';
import { evaluate } from '../../../statecharts/logic/evaluate.ts';
import { explainPlainly, type OracleExplanation } from '../../oracle/explain.ts';
import { oracle } from '../../oracle/oracle.ts';
import type { Facts as OracleFacts } from '../../oracle/three-values.ts';
import { read, type GivenCase } from './random-cases.ts';
import { areAlike } from './values.ts';

/** What the guide says would change the advice on a case. */
export const explained = (given: GivenCase): Explanation => explain(read(given));

/** Each way in which the guide and the second reading differ on what would change an advice. */
export function differencesInChange(given: GivenCase): string[] {
  const guide = explained(given);
  const plain = explainPlainly(given);
  return [
    ...(guide.category === plain.category ? [] : ['category']),
    ...(guide.next && guide.open ? ['next and open'] : []),
    ...nextDifferences(given, guide, plain),
    ...openDifferences(guide, plain)
  ];
}

function nextDifferences(given: GivenCase, guide: Explanation, plain: OracleExplanation) {
  if (Boolean(guide.next) !== plain.changes.length > 0) return ['next'];
  const changes = guide.next?.changes ?? [];
  const who = changes.map(({ criterion, by = null, how }) => ({ criterion, by, how }));
  const plainly = plain.changes.map(({ criterion, by, how }) => ({ criterion, by, how }));
  const wrongSets = changes.filter(({ set }, i) => !isOneOf(set, plain.changes[i]?.sets ?? []));
  const facts = Object.assign({}, given.facts, ...changes.map(({ set }) => set));
  // Reading it refuses a value that is not allowed.
  const leadsTo = (read({ ...given, facts }), oracle({ ...given, facts }).category);
  return [
    ...(isDeepStrictEqual(who, plainly) ? [] : ['changes']),
    ...wrongSets.map(({ criterion }) => `set of ${criterion}`),
    ...(guide.next && guide.next.category !== leadsTo ? ['next category'] : [])
  ];
}

/** Whether a set is one of those that are right, up to values that no rule tells apart. */
function isOneOf(set: Facts, sets: readonly OracleFacts[]): boolean {
  const ids = Object.keys(set);
  if (ids.length === 0) return sets.length === 0;
  return sets.some(
    (right) =>
      Object.keys(right).length === ids.length &&
      ids.every((id) => id in right && areAlike(id, set[id], right[id]))
  );
}

function openDifferences(guide: Explanation, plain: OracleExplanation): string[] {
  const open = guide.open ?? [];
  const facts = open.map(({ fact, by }) => ({ fact, by }));
  const plainly = plain.open.map(({ fact, by }) => ({ fact, by }));
  if (!isDeepStrictEqual(facts, plainly)) return ['open facts'];
  return open.flatMap(({ fact, values }, i) => {
    const gives = plain.open[i]?.gives ?? [];
    const wrong = gives.filter(({ value, category }) => {
      const groups = values.filter(({ is }) => holdsFor(is, fact, value as FactValue | null));
      return groups.length !== 1 || groups[0]?.category !== category;
    });
    const categories = values.map(({ category }) => category);
    const isOnce = new Set(categories).size === categories.length;
    const occur = categories.every((each) => gives.some(({ category }) => category === each));
    return [
      ...wrong.map(({ value }) => `${fact} ${String(value)}`),
      ...(isOnce && occur ? [] : [`categories of ${fact}`])
    ];
  });
}

function holdsFor(is: Answers, fact: string, value: FactValue | null): boolean {
  if (is === 'withdrawn' || value === null) return is === 'withdrawn' && value === null;
  return evaluate(is, { [fact]: value }) === true;
}
