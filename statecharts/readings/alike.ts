import { atomsIn } from '../criteria/conditions-of.ts';
import type { Criterion, Failure } from '../criteria/criterion.ts';
import type { Stage } from '../criteria/stage.ts';
import type { Atom, Condition } from '../logic/condition.ts';
import { atomsOf } from '../logic/read.ts';
import { replaceAtoms } from '../logic/replace.ts';

/*
 * Other readings that change all criteria of a kind in the same way. A criterion that is not of the
 * kind comes back as it is.
 */

/** I-1: what was deliberately not chosen is not closed, nor settled. */
export function declinedLeavesItOpen(criterion: Criterion): Criterion {
  if (!atomsIn(criterion).some(countsDeclined)) return criterion;
  return { ...criterion, test: replaceAtoms(criterion.test, withoutDeclined) };
}

const countsDeclined = (atom: Atom) =>
  'named' in atom && (atom.named === 'closed' || atom.named === 'settled');

const withoutDeclined = (atom: Atom): Atom =>
  countsDeclined(atom) && 'values' in atom
    ? { ...atom, values: atom.values.filter((value) => value !== 'declined') }
    : atom;

/** I-4: a formula over drugs is enough, even if one of them works or is under way. */
export function formulaIsEnough(criterion: Criterion): Criterion {
  const { applies, test } = criterion;
  if (![test, applies].some(isLastResort)) return criterion;
  // What applies as far as the drugs are refractory does so by this reading too.
  return {
    ...criterion,
    test: formulaOf(test),
    ...(applies && { applies: formulaOf(applies) })
  };
}

const saysNoneIsOpen = (part: Condition) =>
  part.op === 'not' && atomsOf(part).every((atom) => 'named' in atom && atom.named === 'stillOpen');

const isLastResort = (condition?: Condition) =>
  condition?.op === 'all' && condition.of.some(saysNoneIsOpen);

const formulaOf = (condition: Condition): Condition =>
  condition.op === 'all'
    ? { ...condition, of: condition.of.filter((part) => !saysNoneIsOpen(part)) }
    : condition;

const STEPS: readonly Stage[] = ['conservative', 'minimallyInvasive'];

/** I-17: a step that comes before implantation comes before referral too. */
export function stepsBeforeReferral(criterion: Criterion): Criterion {
  if (!STEPS.includes(criterion.stage) || !criterion.failures.some(isPrepared)) return criterion;
  const failures = criterion.failures.map((failure) =>
    isPrepared(failure) ? { ...failure, effect: 'defer' as const } : failure
  );
  return { ...criterion, failures };
}

const isPrepared = ({ effect }: Failure) => effect === 'prepare';
