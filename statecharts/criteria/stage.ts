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

/** Where a criterion stands whose id begins with no stage. */
const STAGE_BY_PREFIX: Readonly<Record<string, Stage>> = { country: 'neuromodulation' };

/** The stage that a criterion's id begins with. Throws where it begins with none. */
export function stageOf(criterionId: string): Stage {
  const prefix = criterionId.slice(0, criterionId.indexOf('.'));
  const stage = STAGES.find((name) => name === prefix) ?? STAGE_BY_PREFIX[prefix];
  if (!stage) {
    const known = [...STAGES, ...Object.keys(STAGE_BY_PREFIX)].join(', ');
    throw new Error(`"${criterionId}" begins with no stage: ${known}.`);
  }
  return stage;
}
