import type { Measure } from '$statecharts/evidence/meta-analysis.ts';
import type { EstimateId, PlotId } from './plot.ts';

/** An axis, and what is drawn on it. */
export interface Axis {
  readonly id: PlotId;
  readonly measure: Measure;
  /** Ratios: half and twice are as far from one. */
  readonly isLog: boolean;
  /** Wide enough for every interval: none is cut off. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Where there is no difference. */
  readonly none: number;
  /** In the order in which they are shown: what is pooled comes last. */
  readonly rows: readonly EstimateId[];
}

/** One plot for each measure. */
export const AXES: readonly Axis[] = [
  {
    id: 'relief',
    measure: 'RR',
    isLog: true,
    domain: [0.5, 30],
    ticks: [0.5, 1, 2, 5, 10, 20],
    none: 1,
    rows: ['relief.usual', 'relief.low', 'relief.all']
  },
  {
    id: 'pain',
    measure: 'SMD',
    isLog: false,
    domain: [-2, 2],
    ticks: [-2, -1, 0, 1, 2],
    none: 0,
    rows: ['pain', 'pgi.6', 'pgi.12', 'cgi.6', 'cgi.12']
  },
  {
    id: 'adverse',
    measure: 'OR',
    isLog: true,
    domain: [0.2, 5],
    ticks: [0.2, 0.5, 1, 2, 5],
    none: 1,
    rows: ['adverse']
  },
  {
    id: 'function',
    measure: 'MD',
    isLog: false,
    domain: [-2, 8],
    ticks: [-2, 0, 2, 4, 6, 8],
    none: 0,
    rows: ['function']
  }
];
