// A second, deliberately plain reading of the rules, used only to check the first: what is told beside a step.

import type { Facts } from './three-values.ts';

/** The regimen against inflammation, for CRPS of type I where inflammation is suspected. */
export function notesBeside(indication: string, facts: Facts): string[] {
  if (indication !== 'crps') return [];
  if (facts['autoInflammationSuspected'] !== true || facts['crpsType'] !== 'I') return [];
  const notes: string[] = [];
  const months = facts['painDurationMonths'];
  const prominent = facts['inflammatorySignsProminent'];
  if (typeof months === 'number' && months < 12 && prominent === true)
    notes.push('crps.dmsoThreeMonths');
  if (typeof months === 'number' && months >= 12) notes.push('crps.dmsoTrial');
  if (prominent === false) notes.push('crps.acetylcysteine');
  return notes;
}
