// A second, deliberately plain reading of the rules, used only to check the first: steps and drugs, read otherwise.

import { clusterDrugs } from '../drugs.ts';
import { allOf, anyOf, closed, is, not, working, yes } from '../three-values.ts';
import type { Facts, Tri } from '../three-values.ts';
import { decide } from '../verdict.ts';
import type { Criterion, Verdict } from '../verdict.ts';

const g = 'drugs.gabapentinoid';
const t = 'drugs.tca';
const s = 'drugs.snri';

function isStepOrDrug(id: string): boolean {
  return id.startsWith('steps.') || id.startsWith('drugs.');
}

/** Where declining closes and settles nothing, it says as much as never having thought of it. */
function declinedIsNothing(facts: Facts): Facts {
  const read: Facts = {};
  for (const [id, value] of Object.entries(facts)) {
    read[id] = isStepOrDrug(id) && value === 'declined' ? 'not-considered' : value;
  }
  return read;
}

export function withoutDeclined(criterion: Criterion): Criterion {
  if (!criterion.facts.some(isStepOrDrug)) return criterion;
  return { ...criterion, judge: (facts) => criterion.judge(declinedIsNothing(facts)) };
}

function coAnalgesicsClosed(f: Facts, indication: string): Tri {
  if (indication === 'pdn' || indication === 'sfn')
    return allOf([closed(f, s), anyOf([closed(f, t), closed(f, g)])]);
  return allOf([closed(f, g), anyOf([closed(f, t), closed(f, s)])]);
}

function coAnalgesicsApply(f: Facts, indication: string): Tri {
  if (indication !== 'crps') return true;
  return anyOf([yes(f, 'painMechanism.neuropathic'), yes(f, 'painMechanism.nociplastic')]);
}

const triedInCluster = ['insufficient', 'unsuitable'];

function clusterTried(f: Facts, counting: string[]): Tri {
  const [verapamil, lithium, ...third] = clusterDrugs.map((drug) => is(f, drug, counting));
  return allOf([verapamil, lithium, anyOf(third)]);
}

function judgeByFormulaAlone(id: string, indication: string, f: Facts): Verdict | null {
  if (id === 'conservative.coAnalgesics')
    return decide(
      coAnalgesicsApply(f, indication),
      coAnalgesicsClosed(f, indication),
      'defer',
      'gp'
    );
  if (id === 'conservative.thirdChoice') {
    const test = anyOf([closed(f, 'drugs.carbamazepine'), closed(f, 'drugs.capsaicin')]);
    return decide(true, test, 'discuss', 'gp');
  }
  if (id === 'cluster.refractory')
    return decide(true, clusterTried(f, triedInCluster), 'prepare', 'neurologist');
  // It applies as far as the test above is true, and that is read otherwise.
  if (id === 'cluster.refractoryByFailure')
    return decide(
      clusterTried(f, triedInCluster),
      clusterTried(f, ['insufficient']),
      'discuss',
      'neurologist'
    );
  return null;
}

/** A drug that works or is under way no longer keeps the step open by itself. */
export function withoutLastResort(criterion: Criterion, indication: string): Criterion {
  if (judgeByFormulaAlone(criterion.id, indication, {}) === null) return criterion;
  return {
    ...criterion,
    judge: (facts) => judgeByFormulaAlone(criterion.id, indication, facts) ?? criterion.judge(facts)
  };
}

/** An SNRI and a TCA, or a gabapentinoid; and still none of the three at work. */
export function judgeGabapentinoidAlone(f: Facts): Verdict {
  const formula = anyOf([allOf([closed(f, s), closed(f, t)]), closed(f, g)]);
  const noneWorking = not(anyOf([working(f, s), working(f, t), working(f, g)]));
  return decide(true, allOf([formula, noneWorking]), 'defer', 'gp');
}
