import type { FileDay } from '../files/diary-file.ts';
import { showcase } from '$lib/ui/showcase.ts';
import { addDays } from '$statecharts/care/dates.ts';
import type { Country } from '$statecharts/facts/country.ts';
import { ChosenCountry } from './chosen-country.svelte.ts';
import DiarySheet from './DiarySheet.svelte';
import HomeScreen from './HomeScreen.svelte';
import OnPaper from './OnPaper.svelte';
import PaperDiary from './PaperDiary.svelte';
import ReadOn from './ReadOn.svelte';
import Reminder from './Reminder.svelte';
import ReminderForm from './ReminderForm.svelte';

const TODAY = '2026-03-31';

/** So many days up to today, with all that can be written down. */
const daysOf = (length: number): FileDay[] =>
  Array.from({ length }, (_, i) => ({
    date: addDays(TODAY, i + 1 - length),
    scores: [4, 5.5, 6],
    times: ['08:10', '13:30', '21:50'],
    medication: 'paracetamol 1000 mg, 3 keer; tramadol 50 mg',
    activity: 'een half uur gewandeld, en gekookt',
    sleep: 6
  }));
const diaryOf = (length: number) => ({ instrument: 'nrs' as const, days: daysOf(length) });

function treatedIn(chosen?: Country) {
  const country = new ChosenCountry();
  country.current = chosen;
  return { today: TODAY, country };
}

const sheet = (days: readonly FileDay[]) => ({
  diary: { instrument: 'nrs' as const, days },
  days,
  name: 'A. de Vries',
  birthDate: '1-2-1960'
});

export const showcases = [
  showcase('PaperDiary', PaperDiary, [{ name: 'three weeks', props: () => ({}) }]),
  showcase('DiarySheet', DiarySheet, [
    { name: 'three weeks', props: () => sheet(daysOf(21)) },
    {
      name: 'a day missing, with attacks',
      props: () =>
        sheet([
          { date: '2026-03-01', scores: [4], attacks: 2 },
          { date: '2026-03-03', scores: [5], attacks: 0 }
        ])
    },
    { name: 'notes alone', props: () => sheet([{ date: TODAY, scores: [], activity: 'gelezen' }]) }
  ]),
  showcase('OnPaper', OnPaper, [
    { name: 'nothing yet', props: () => ({ diary: diaryOf(0) }) },
    { name: 'three weeks', props: () => ({ diary: diaryOf(21) }) },
    { name: 'more than three weeks', props: () => ({ diary: diaryOf(30) }) }
  ]),
  showcase('Reminder', Reminder, [
    { name: 'folded', props: () => treatedIn() },
    { name: 'in the Netherlands', props: () => treatedIn('NL') },
    { name: 'in Belgium', props: () => treatedIn('BE') }
  ]),
  showcase('ReminderForm', ReminderForm, [
    { name: 'no country yet', props: () => treatedIn() },
    { name: 'in Belgium', props: () => treatedIn('BE') }
  ]),
  showcase('HomeScreen', HomeScreen, [
    { name: 'begun', props: () => ({ diary: diaryOf(2), today: TODAY }) }
  ]),
  showcase('ReadOn', ReadOn, [
    { name: 'no country yet', props: () => treatedIn() },
    { name: 'in Belgium', props: () => treatedIn('BE') }
  ])
];
