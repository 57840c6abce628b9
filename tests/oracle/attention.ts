// A second, deliberately plain reading of the rules, used only to check the first: the attention points.

import { sevenFactors } from './general.ts';
import { given } from './three-values.ts';
import type { Facts } from './three-values.ts';

function isConcern(value: unknown): boolean {
  return value === 'some' || value === 'serious';
}

export function attentionPoints(indication: string, facts: Facts): string[] {
  const points: string[] = [];
  if (facts['bleedingRisk'] === 'anticoagulant-pausable') points.push('anticoagulant-pause');
  if (facts['cardiacDevice'] === true) points.push('cardiac-device');
  if (given(facts, 'earlierNeuromodulation') && facts['earlierNeuromodulation'] !== 'none')
    points.push('earlier-neuromodulation');
  const opioids = given(facts, 'opioidMedMgPerDay') ? (facts['opioidMedMgPerDay'] as number) : 0;
  if (opioids > 0 && opioids < 90) points.push('opioid-taper');
  if (facts['psychiatricDisorder'] === 'active-with-psychiatrist') points.push('psychiatrist-care');
  for (const factor of sevenFactors) if (isConcern(facts[factor])) points.push(factor);
  if (opioids >= 90 && isConcern(facts['psychosocial.opioidReduction']))
    points.push('psychosocial.opioidReduction');
  const scored = given(facts, 'painNrs') || given(facts, 'painVasMm');
  if (indication !== 'cluster' && scored) points.push('weighted-score');
  return points;
}
