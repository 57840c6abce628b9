import type { ESTIMATES, Measure } from '$statecharts/evidence/meta-analysis.ts';

export type EstimateId = (typeof ESTIMATES)[number]['id'];

/** Where a value stands on its axis, in hundredths of the width. */
export interface Placed {
  readonly value: number;
  readonly at: number;
}

/** An estimate as it is drawn: greyed where it is pooled, hollow where no side is said to be better. */
export interface Drawn {
  readonly id: EstimateId;
  readonly look: 'known' | 'pooled' | 'no-direction';
  readonly estimate: Placed;
  readonly low: Placed;
  readonly high: Placed;
}

/** A forest plot: the estimates of one measure on one axis. */
export interface Plot {
  readonly id: PlotId;
  readonly measure: Measure;
  /** Where there is no difference. */
  readonly none: Placed;
  readonly ticks: readonly Placed[];
  readonly rows: readonly Drawn[];
}

export const PLOT_IDS = ['relief', 'pain', 'adverse', 'function'] as const;
export type PlotId = (typeof PLOT_IDS)[number];
