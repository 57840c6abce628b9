import type { Source } from './source.ts';

interface Option {
  readonly id: string;
  readonly sources: readonly Source[];
}

/** The ways that a patient can weigh, the lightest first. */
export const OPTIONS: readonly Option[] = [
  { id: 'continue', sources: ['general'] },
  { id: 'rehab', sources: ['nva', 'umcg', 'general'] },
  { id: 'small', sources: ['be-hospital', 'general'] },
  { id: 'neuromodulation', sources: ['be-hospital', 'umcg', 'maasstad', 'general'] }
];

/** What is said of each way: advantages and drawbacks in the same number. */
export const SIDES = ['good', 'bad'] as const;
export const POINTS = ['1', '2', '3'] as const;
