import type { Source } from './source.ts';

/** What is told in running text of each way, after its advantages and drawbacks. */
export const ROWS = ['feel', 'gain', 'harm'] as const;

interface Option {
  readonly id: string;
  readonly sources: readonly Source[];
  /** The rows that hold numbers, which were seen in summaries only. */
  readonly counted: readonly (typeof ROWS)[number][];
}

/** The ways that a patient can weigh, the lightest first: of each the same is told. */
export const OPTIONS: readonly Option[] = [
  { id: 'continue', sources: ['studies', 'general'], counted: ['gain'] },
  { id: 'rehab', sources: ['nva', 'umcg', 'general'], counted: [] },
  { id: 'small', sources: ['be-hospital', 'general'], counted: [] },
  {
    id: 'neuromodulation',
    sources: ['be-hospital', 'umcg', 'maasstad', 'studies', 'general'],
    counted: ['gain', 'harm']
  }
];

/** What is said of each way: advantages and drawbacks in the same number. */
export const SIDES = ['good', 'bad'] as const;
export const POINTS = ['1', '2', '3'] as const;
