import type { Article } from './place.ts';

/** A share of patients, in percent, with its 95 % interval where one was seen. */
interface Share {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** A harm, as one source counted it; its words are `evidence.harm.<id>`. */
export interface Harm {
  readonly id: string;
  readonly share: Share;
  /** How many it was counted in, in the numbers that its words name. */
  readonly among: Readonly<Record<string, number>>;
  readonly place: Article;
}

const BLACKBURN = { cited: 'Blackburn, World Neurosurg 2021', doi: '10.1016/j.wneu.2021.07.077' };
const CLAIMS = { cited: 'PMC4724311', pmc: 'PMC4724311' };

/** Harms of spinal cord stimulation, each as its source counts it. */
export const HARMS: readonly Harm[] = [
  {
    id: 'any',
    share: { value: 21.1, low: 14.9, high: 27.2 },
    among: { studies: 32 },
    place: BLACKBURN
  },
  { id: 'migration', share: { value: 5.6 }, among: { studies: 32 }, place: BLACKBURN },
  {
    id: 'migration.west',
    share: { value: 9.97, low: 7.62, high: 12.59 },
    among: { studies: 53, patients: 2932 },
    place: {
      cited: 'West, Neuromodulation 2023;26(5):917–27',
      doi: '10.1016/j.neurom.2023.03.016'
    }
  },
  { id: 'infection', share: { value: 3.8 }, among: { studies: 32 }, place: BLACKBURN },
  {
    id: 'battery',
    share: { value: 17 },
    among: { with: 127, patients: 764 },
    place: { cited: 'RAPM 2020;45:891' }
  },
  { id: 'cord', share: { value: 2.13 }, among: { patients: 8326 }, place: CLAIMS },
  { id: 'haematoma', share: { value: 0.71 }, among: { patients: 8326 }, place: CLAIMS }
];
