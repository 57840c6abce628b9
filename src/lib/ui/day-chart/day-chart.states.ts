import { chartDays } from '../chart-days.ts';
import { showcase } from '../showcase.ts';
import { addDays } from '$statecharts/care/dates.ts';
import DayChart from '../DayChart.svelte';
import DayTable from '../DayTable.svelte';

/** A diary from 1 March 2026 on, with the scores of each day. */
const daysOf = (...scores: (readonly number[])[]) =>
  chartDays(scores.map((each, i) => ({ date: addDays('2026-03-01', i), scores: each })));

const FOUR = daysOf([4, 5], [4], [3, 4], [4, 4]);
const FIVE = daysOf([7], [6], [7, 6], [5], [5, 0]);
const LONG = daysOf(...Array.from({ length: 28 }, (_, i) => (i % 9 === 4 ? [] : [8 - (i % 5)])));

export const showcases = [
  showcase('DayChart', DayChart, [
    {
      name: 'four days',
      props: () => ({ days: FOUR, instrument: 'nrs' as const, baseline: 8 })
    },
    { name: 'four weeks', props: () => ({ days: LONG, instrument: 'nrs' as const, baseline: 9 }) },
    {
      name: 'a low baseline, on the VAS',
      props: () => ({ days: FOUR, instrument: 'vas' as const, baseline: 8 })
    },
    { name: 'without a baseline', props: () => ({ days: FOUR, instrument: 'nrs' as const }) },
    {
      name: 'the fifth of 21 days',
      props: () => ({ days: FIVE, instrument: 'nrs' as const, ahead: 16 })
    }
  ]),
  showcase('DayTable', DayTable, [
    { name: 'four days', props: () => ({ days: FOUR, medicationOn: () => '' }) },
    {
      name: 'with medication and a day without scores',
      props: () => ({
        days: daysOf([4, 4], [], [4], [5]),
        medicationOn: (date: string) => (date === '2026-03-01' ? 'paracetamol 3 × 1 g' : '')
      })
    }
  ])
];
