import type { FileDay } from '../files/diary-file.ts';
import { EMPTY, inOrder, type PatientDiary } from '../keeper/patient-diary.ts';
import { TestDevice, windowAlone } from '../keeper/testing.ts';
import { DiaryKeeper } from '../keeper/keeper.svelte.ts';
import type { Trouble } from '../keeper/known-diary.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import Clashes from './Clashes.svelte';
import DayEntry from './DayEntry.svelte';
import DayHead from './DayHead.svelte';
import DeleteAll from './DeleteAll.svelte';
import KeepLine from './KeepLine.svelte';
import OtherDays from './OtherDays.svelte';
import Overview from './Overview.svelte';
import Settings from './Settings.svelte';
import { ShownDay } from './shown-day.svelte.ts';
import TakeAlong from './TakeAlong.svelte';
import Unreadable from './Unreadable.svelte';
import Watch from './Watch.svelte';

const TODAY = '2026-03-04';
const day = (date: string, ...scores: number[]): FileDay => ({ date, scores });
const FULL: FileDay = {
  ...day(TODAY, 4, 5.5),
  times: ['08:10', '21:50'],
  medication: 'paracetamol 3 × 1 g',
  activity: 'a short walk',
  sleep: 6,
  attacks: 0
};
const FOUR: PatientDiary = {
  instrument: 'nrs',
  days: inOrder([day('2026-03-01', 4, 5), day('2026-03-02', 4), day('2026-03-03', 3, 4), FULL])
};
const THREE: PatientDiary = { instrument: 'nrs', days: FOUR.days.slice(1) };
const nothing = () => undefined;

/** Noon of a day, as the page shows it. */
function shownOn(date: string, happened: (shown: ShownDay) => void = nothing): ShownDay {
  const shown = new ShownDay(() => new Date(`${date}T12:00:00`));
  happened(shown);
  return shown;
}

const entry = (diary: PatientDiary, shown = shownOn(TODAY), instrument: 'nrs' | 'vas' = 'nrs') => ({
  diary,
  instrument,
  shown,
  countsAttacks: true,
  change: nothing
});
const given = (shown: ShownDay) => (shown.given = { date: TODAY, index: 1, score: 5.5 });
const halfTyped = (shown: ShownDay) => shown.keepDraft('4,');
function turned(shown: ShownDay) {
  halfTyped(shown);
  shown.turnTo('2026-03-03');
}

/** A window with a diary, that something has happened to. */
function keeping(diary: PatientDiary, happened: (keeper: DiaryKeeper) => void = nothing) {
  const keeper = windowAlone(new TestDevice());
  keeper.diary = diary;
  happened(keeper);
  return { keeper, today: TODAY };
}
const inTrouble = (trouble: Trouble) => () =>
  keeping(FOUR, (keeper) => Object.assign(keeper, { trouble }));

const clash = { date: TODAY, before: day(TODAY), mine: FULL, theirs: day(TODAY, 4) };

export const showcases = [
  showcase('Watch', Watch, [{ name: 'always', props: () => ({}) }]),
  showcase('DayHead', DayHead, [
    { name: 'today', props: () => ({ diary: FOUR, shown: shownOn(TODAY), isOpen: true }) },
    {
      name: 'yesterday, with something half typed for today',
      props: () => ({ diary: FOUR, shown: shownOn(TODAY, turned), isOpen: true })
    }
  ]),
  showcase('DayEntry', DayEntry, [
    { name: 'empty', props: () => entry(EMPTY) },
    { name: 'filled in', props: () => entry(FOUR, shownOn(TODAY, given)) },
    { name: 'half typed', props: () => entry(FOUR, shownOn(TODAY, halfTyped)) },
    { name: 'a line', props: () => entry(EMPTY, shownOn(TODAY), 'vas') }
  ]),
  showcase('OtherDays', OtherDays, [
    {
      name: 'four days',
      props: () => ({
        diary: FOUR,
        today: TODAY,
        turnTo: nothing
      })
    }
  ]),
  showcase('Overview', Overview, [
    { name: 'a day missing', props: () => ({ diary: THREE, instrument: 'nrs' as const }) },
    { name: 'four days', props: () => ({ diary: FOUR, instrument: 'nrs' as const }) }
  ]),
  showcase('KeepLine', KeepLine, [
    { name: 'in memory', props: () => keeping(FOUR) },
    { name: 'kept', props: () => keeping(FOUR, (keeper) => (keeper.isKept = true)) },
    {
      name: 'kept in another window',
      props: () => keeping(FOUR, (keeper) => (keeper.isKeptElsewhere = true))
    },
    { name: 'deleted', props: () => keeping(EMPTY, (keeper) => (keeper.deleted = 'elsewhere')) },
    { name: 'full', props: inTrouble('full') },
    { name: 'blocked', props: inTrouble('blocked') },
    { name: 'gone', props: inTrouble('gone') },
    { name: 'another scale', props: inTrouble('otherScale') },
    { name: 'not deleted', props: inTrouble('notDeleted') }
  ]),
  showcase('Settings', Settings, [
    {
      name: 'before the first score',
      props: () => ({
        ...keeping(EMPTY),
        instrument: 'nrs' as const,
        countsAttacks: false,
        count: nothing
      })
    },
    {
      name: 'with a diary',
      props: () => ({
        ...keeping(FOUR),
        instrument: 'nrs' as const,
        countsAttacks: true,
        count: undefined
      })
    }
  ]),
  showcase('Unreadable', Unreadable, [
    { name: 'newer', props: () => ({ unreadable: { kind: 'newer' as const, text: '{}' } }) },
    { name: 'damaged', props: () => ({ unreadable: { kind: 'damaged' as const, text: '{' } }) }
  ]),
  showcase('Clashes', Clashes, [
    { name: 'one day', props: () => ({ clashes: [clash], choose: nothing }) }
  ]),
  showcase('DeleteAll', DeleteAll, [
    { name: 'not asked', props: () => ({ deleteAll: async () => undefined }) }
  ]),
  showcase('TakeAlong', TakeAlong, [
    { name: 'nothing yet', props: () => ({ diary: EMPTY, today: TODAY, change: nothing }) },
    { name: 'four days', props: () => ({ diary: FOUR, today: TODAY, change: nothing }) }
  ])
];
