import type { Payer, Place } from './place.ts';

/** A study or decision around the statement; its words are `evidence.around.<id>`. */
export interface Around {
  readonly id: string;
  readonly when: string;
  readonly places: readonly Place[];
  readonly paid?: Payer;
}

/** The earliest first; their figures stand in the words. */
export const AROUND: readonly Around[] = [
  { id: 'has', when: '2014', places: [{ publisher: 'minerva' }] },
  { id: 'ons-package', when: '2019-12-10', places: [{ publisher: 'zorginstituut' }] },
  {
    id: 'tool',
    when: '2020',
    places: [{ cited: 'Thomson, Eur J Pain 2020;24:1169–81', doi: '10.1002/ejp.1562' }]
  },
  {
    id: 'psychosocial',
    when: '2022',
    places: [{ cited: 'Thomson, Eur J Pain 2022;26:1873–81', doi: '10.1002/ejp.2009' }],
    paid: 'maker'
  },
  {
    id: 'triage',
    when: '2025',
    places: [{ cited: 'Bastiaens, Eur J Pain 2025;29(2):e4780', doi: '10.1002/ejp.4780' }]
  },
  {
    id: 'italy',
    when: '2026',
    places: [{ cited: 'Neuromodulation 2026', doi: '10.1016/j.neurom.2026.02.007' }]
  },
  {
    id: 'hortons',
    when: '2026',
    places: [{ cited: 'HortONS, J Headache Pain 2026;27:77', doi: '10.1186/s10194-026-02312-3' }]
  }
];
