import { Diary } from '../diary.svelte.ts';
import type { WrittenDay } from '../written-day.ts';
import { showcase } from '$lib/ui/showcase.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import DiaryForm from '../DiaryForm.svelte';

const day = (date: string, ...scores: string[]): WrittenDay => ({ date, scores, medication: '' });

const holding =
  (...days: WrittenDay[]) =>
  () => ({
    diary: new Diary('diary', () => SCORE.nrs, days),
    name: 'diary',
    instrument: 'nrs' as const,
    choose: () => undefined
  });

export const showcases = [
  showcase('DiaryForm', DiaryForm, [
    { name: 'empty', props: holding() },
    {
      name: 'filled in',
      props: holding(
        { ...day('2026-03-01', '4', '5'), medication: 'paracetamol 3 × 1 g' },
        day('2026-03-02', '4', '')
      )
    },
    {
      name: 'impossible',
      props: holding(day('2026-02-30', '4', '11'), day('1.3.2026', '1.000'), day('', '4'))
    },
    { name: 'out of order', props: holding(day('2026-03-02', '4'), day('2026-03-01', '4')) },
    {
      name: 'four days',
      props: holding(
        day('2026-02-28', '7'),
        day('1-3-2026', '4', '5'),
        day('2-3-2026', ''),
        day('3-3-2026', '4'),
        day('4-3-2026', '4')
      )
    },
    { name: 'a day twice', props: holding(day('2026-03-01', '4'), day('2026-03-01', '5')) },
    { name: 'a day missing', props: holding(day('2026-03-01', '4'), day('2026-03-03', '5')) }
  ])
];
