import type { FileDay } from '../../src/lib/diary/files/diary-file.ts';

/** The days in every file of this folder: around the change to summer time, with all that is hard. */
export const DAYS: readonly FileDay[] = [
  {
    date: '2026-03-26',
    scores: [4, 5.5, 4.125],
    times: ['08:10', null, '21:50'],
    medication: 'paracetamol\n3 × 1 g',
    sleep: 6
  },
  {
    date: '2026-03-27',
    scores: [4.5],
    times: ['00:05'],
    medication: 'café; met "aanhaling"',
    attacks: 0
  },
  {
    date: '2026-03-28',
    scores: [10, 0],
    times: ['12:00', '23:59'],
    activity: "'s avonds gewandeld, kort",
    sleep: 10
  },
  { date: '2026-03-29', scores: [], medication: '=1+1', activity: '- 2 tabletten', sleep: 0 },
  { date: '2026-03-30', scores: [3.25, 7], medication: "'=geen formule", attacks: 2 },
  { date: '2026-04-01', scores: [6], medication: '€ 3,50 betaald', activity: '+ fysio' },
  { date: '2026-04-12', scores: [0.1, 9.9, 5], medication: 'ibuprofen 400 mg, 2 x', sleep: 7 }
];
