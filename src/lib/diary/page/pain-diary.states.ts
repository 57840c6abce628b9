import type { FileDay } from '../files/diary-file.ts';
import { EMPTY, inOrder, type PatientDiary } from '../keeper/patient-diary.ts';
import { TestDevice, windowAlone } from '../keeper/testing.ts';
import { DiaryKeeper, type Trouble } from '../keeper/keeper.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import Clashes from './Clashes.svelte';
import DayCard from './DayCard.svelte';
import DeleteAll from './DeleteAll.svelte';
import KeepPanel from './KeepPanel.svelte';
import NobodyWatches from './NobodyWatches.svelte';
import OtherDays from './OtherDays.svelte';
import Overview from './Overview.svelte';
import ScaleChoice from './ScaleChoice.svelte';
import TakeAlong from './TakeAlong.svelte';
import Unreadable from './Unreadable.svelte';

const TODAY = '2026-03-04';
const day = (date: string, ...scores: number[]): FileDay => ({ date, scores });
const FULL: FileDay = {
  ...day(TODAY, 4, 5.5),
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

const card = (known: FileDay, instrument: 'nrs' | 'vas' = 'nrs') => ({
  day: known,
  instrument,
  isToday: true,
  countsAttacks: known.attacks !== undefined,
  change: nothing
});

/** A window with a diary, that something has happened to. */
function keeping(diary: PatientDiary, happened: (keeper: DiaryKeeper) => void = nothing) {
  const keeper = windowAlone(new TestDevice());
  keeper.diary = diary;
  happened(keeper);
  return { keeper };
}
const inTrouble = (trouble: Trouble) => () =>
  keeping(FOUR, (keeper) => Object.assign(keeper, { trouble }));

const clash = { date: TODAY, mine: FULL, theirs: day(TODAY, 4) };

export const showcases = [
  showcase('NobodyWatches', NobodyWatches, [{ name: 'always', props: () => ({}) }]),
  showcase('ScaleChoice', ScaleChoice, [
    { name: 'not chosen', props: () => ({ instrument: undefined, choose: nothing }) },
    { name: 'chosen', props: () => ({ instrument: 'nrs' as const, choose: nothing }) }
  ]),
  showcase('DayCard', DayCard, [
    { name: 'empty', props: () => card(day(TODAY)) },
    { name: 'filled in', props: () => card(FULL) },
    { name: 'in millimetres', props: () => card(day(TODAY, 45), 'vas') }
  ]),
  showcase('OtherDays', OtherDays, [
    {
      name: 'four days',
      props: () => ({
        diary: FOUR,
        instrument: 'nrs' as const,
        today: TODAY,
        countsAttacks: false,
        change: nothing
      })
    }
  ]),
  showcase('Overview', Overview, [
    { name: 'a day missing', props: () => ({ diary: THREE, instrument: 'nrs' as const }) },
    { name: 'four days', props: () => ({ diary: FOUR, instrument: 'nrs' as const }) }
  ]),
  showcase('KeepPanel', KeepPanel, [
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
