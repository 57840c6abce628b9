// A second, deliberately plain reading of the rules, used only to check the first: the drugs that come first.

import { allOf, anyOf, closed, is, not, working } from './three-values.ts';
import type { Facts, Tri } from './three-values.ts';

const g = 'drugs.gabapentinoid';
const t = 'drugs.tca';
const s = 'drugs.snri';
const z = 'drugs.carbamazepine';
const p = 'drugs.capsaicin';

/** Neuromodulation is a last resort: a drug that works or is under way comes first. */
function noneWorking(facts: Facts, drugs: string[]): Tri {
  return not(anyOf(drugs.map((drug) => working(facts, drug))));
}

export function gabapentinoidFirst(f: Facts): Tri {
  return allOf([closed(f, g), anyOf([closed(f, t), closed(f, s)]), noneWorking(f, [g, t, s])]);
}

export function snriFirst(f: Facts): Tri {
  return allOf([closed(f, s), anyOf([closed(f, t), closed(f, g)]), noneWorking(f, [s, t, g])]);
}

export function thirdChoice(f: Facts): Tri {
  return allOf([anyOf([closed(f, z), closed(f, p)]), noneWorking(f, [z, p])]);
}

export const clusterDrugs = [
  'drugs.verapamil',
  'drugs.lithium',
  'drugs.methysergide',
  'drugs.topiramate',
  'drugs.gabapentin'
];

function clusterDrugsTried(f: Facts, counting: string[]): Tri {
  const thirdDrug = anyOf([
    is(f, 'drugs.methysergide', counting),
    is(f, 'drugs.topiramate', counting),
    is(f, 'drugs.gabapentin', counting)
  ]);
  return allOf([is(f, 'drugs.verapamil', counting), is(f, 'drugs.lithium', counting), thirdDrug]);
}

export function clusterRefractory(f: Facts): Tri {
  return allOf([
    clusterDrugsTried(f, ['insufficient', 'unsuitable']),
    noneWorking(f, clusterDrugs)
  ]);
}

export function clusterRefractoryByFailure(f: Facts): Tri {
  return clusterDrugsTried(f, ['insufficient']);
}
