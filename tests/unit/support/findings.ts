import { STAGES, type Stage } from '../../../statecharts/criteria/stage.ts';
import type { FindingKind, FindingsByStage } from '../../../statecharts/chart/setup.ts';

/** What a criterion came to, with the stage at which a chart reads it. */
export interface Placed {
  readonly stage: Stage;
  readonly kind: FindingKind;
}

/** The findings as a chart takes them. */
export function byStage(placed: readonly Placed[]): FindingsByStage {
  return Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      placed.filter((one) => one.stage === stage).map(({ kind }) => kind)
    ])
  ) as unknown as FindingsByStage;
}
