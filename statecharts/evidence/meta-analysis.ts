/**
 * Sun et al. 2024 (Clin J Pain 40:415–27) on high-frequency spinal cord stimulation, as Minerva
 * appraised it (2025;24(7):150), tables 1 and 2. Every figure is as it stands there.
 */
export const META_ANALYSIS = {
  trials: 7,
  patients: 772,
  published: { from: 2016, to: 2023 },
  /** The least follow-up, in months. */
  followUp: 6,
  /** How many of the trials stimulated at each frequency. */
  at: { '10 kHz': 6, '1 kHz': 1 },
  /** Of the trials, those that measured at least half less pain. */
  withRelief: 4,
  /** The participants a trial, as Minerva gives them: seven of these cannot make 772. */
  participants: { least: 10, most: 113 }
} as const;

/** Risk ratio, odds ratio, standardised mean difference, mean difference. */
export type Measure = 'RR' | 'OR' | 'SMD' | 'MD';

/** What was found in one comparison, with its 95 % interval. */
export interface Estimate {
  readonly id: string;
  readonly measure: Measure;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The p-value; or what it is said to be below. */
  readonly p: number | { readonly below: number };
  /** Very different comparisons, taken together. */
  readonly isPooled?: true;
  /** Nowhere is it said which side of no difference is the better one. */
  readonly hasNoDirection?: true;
}

/** All that was estimated; what an estimate is made of comes before it. */
export const ESTIMATES = [
  {
    id: 'relief.usual',
    measure: 'RR',
    value: 11.39,
    low: 5.46,
    high: 23.77,
    p: { below: 0.00001 }
  },
  { id: 'relief.low', measure: 'RR', value: 1.23, low: 1.01, high: 1.5, p: 0.04 },
  { id: 'relief.all', measure: 'RR', value: 2.44, low: 1.2, high: 4.96, p: 0.01, isPooled: true },
  { id: 'adverse', measure: 'OR', value: 0.77, low: 0.23, high: 2.59, p: 0.67 },
  { id: 'pain', measure: 'SMD', value: -0.59, low: -1.28, high: 0.1, p: 0.09 },
  {
    id: 'pgi.6',
    measure: 'SMD',
    value: 0.11,
    low: -0.66,
    high: 0.88,
    p: 0.78,
    hasNoDirection: true
  },
  {
    id: 'pgi.12',
    measure: 'SMD',
    value: 0.02,
    low: -0.42,
    high: 0.43,
    p: 0.97,
    hasNoDirection: true
  },
  {
    id: 'cgi.6',
    measure: 'SMD',
    value: -0.58,
    low: -1.62,
    high: 0.43,
    p: 0.27,
    hasNoDirection: true
  },
  {
    id: 'cgi.12',
    measure: 'SMD',
    value: -0.23,
    low: -0.94,
    high: 0.48,
    p: 0.52,
    hasNoDirection: true
  },
  {
    id: 'function',
    measure: 'MD',
    value: 3.77,
    low: 1.17,
    high: 6.38,
    p: 0.005,
    hasNoDirection: true
  }
] as const satisfies readonly Estimate[];

/** What Minerva's text does not give, each by the key of its words. */
export const NOT_REPORTED = ['events', 'heterogeneity', 'absolute', 'direction'] as const;

/** What does not fit in what Minerva gives, each by the key of its words. */
export const ODDITIES = ['participants', 'frequency', 'interval', 'function'] as const;
