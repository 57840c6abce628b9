/** The stations of the stepwise way, in order. */
export const STAGES = [
  'diagnosis',
  'general',
  'conservative',
  'minimallyInvasive',
  'psychosocial',
  'neuromodulation'
] as const;
export type Stage = (typeof STAGES)[number];

/** Prefixes of criterion ids that do not name their stage themselves. */
const STAGE_BY_PREFIX: Readonly<Record<string, Stage>> = { country: 'neuromodulation' };

/** The stage of a criterion: the first part of its id; an indication's own are its diagnosis. */
export function stageOf(criterionId: string): Stage {
  const prefix = criterionId.slice(0, criterionId.indexOf('.'));
  return STAGES.find((name) => name === prefix) ?? STAGE_BY_PREFIX[prefix] ?? 'diagnosis';
}
