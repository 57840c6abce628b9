import type { DiaryInFile, FileDay, ReadDay } from '../files/diary-file.ts';
import type { PatientDiary } from '../keeper/patient-diary.ts';
import { showcase } from '$lib/ui/showcase.ts';
import TakeIn from './TakeIn.svelte';

const TODAY = '2026-03-04';
const read = (date: string, ...scores: string[]): ReadDay => ({
  date,
  scores,
  medication: '',
  place: { line: 2 }
});
const here = (date: string, ...scores: number[]): FileDay => ({ date, scores });

const DIARY: PatientDiary = {
  instrument: 'nrs',
  days: [
    here('2026-03-01', 4),
    { ...here('2026-03-02', 5, 6), times: ['08:10', '21:50'], medication: 'paracetamol 3 × 1 g' }
  ]
};

const reading = (instrument: 'nrs' | 'vas', ...days: ReadDay[]) => {
  const file: DiaryInFile = { format: 'csv', instrument, days };
  const nothing = () => undefined;
  return () => ({
    diary: DIARY,
    file,
    name: 'diary.csv',
    today: TODAY,
    change: nothing,
    end: nothing
  });
};

export const showcases = [
  showcase('TakeIn', TakeIn, [
    {
      name: 'new days',
      props: reading('nrs', read('2026-03-01', '4'), read('2026-03-03', '4'))
    },
    {
      name: 'a day differs, and one is to come',
      props: reading(
        'nrs',
        { ...read('2026-03-01', '4'), times: ['09:00'] },
        { ...read('2026-03-02', '5', '7'), sleep: '6' },
        read('2026-03-03', '4'),
        read('2026-03-05', '4')
      )
    },
    { name: 'another scale', props: reading('vas', read('2026-03-03', '40')) }
  ])
];
