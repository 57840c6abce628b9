import fc from 'fast-check';
import { everyDate } from '../../oracle/care/calendar.ts';
import type { WrittenDay } from '../../oracle/care/diary.ts';
import type { TrialLine } from '../../oracle/care/trial-file.ts';

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 });
const inTenths = (value: number) => value / 10;

/** Mostly known; now and then absent, or `null` in the file. */
const maybe = <T>(values: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: values }, fc.constantFrom(undefined, null));

/** What every trial has, about the days on which something changes. */
const circumstances = {
  country: maybe(fc.constantFrom('NL' as const, 'BE' as const)),
  days: maybe(fc.oneof(fc.constantFrom(6, 7, 20, 21, 34, 35), fc.integer({ min: 0, max: 60 }))),
  doubt: maybe(fc.boolean())
};

/** What stands on a day of a diary. */
type Entry = Omit<WrittenDay, 'date'>;

/** As many days of one calendar as there are entries, in any order; `undefined` is a day left out. */
function diaryOf(
  entry: fc.Arbitrary<Entry | undefined>,
  maxLength: number
): fc.Arbitrary<WrittenDay[]> {
  const entries = fc.array(entry, { maxLength, size: 'max' });
  const first = fc.integer({ min: 0, max: everyDate.length - maxLength });
  return fc.tuple(first, entries).chain(([place, written]) => {
    const days = written.flatMap((one, i) =>
      one ? [{ date: everyDate[place + i] as string, ...one }] : []
    );
    return fc.shuffledSubarray(days, { minLength: days.length });
  });
}

/** Mostly scores about half the baseline, where it is decided. */
function painDiary(baseline: number, max: number): fc.Arbitrary<WrittenDay[]> {
  const half = Math.floor(baseline / 2);
  const near = fc.integer({ min: Math.max(0, half - 1), max: Math.min(max * 10, half + 2) });
  const score = fc.oneof({ weight: 4, arbitrary: near }, tenths(max)).map(inTenths);
  const scores = fc.array(score, { minLength: 1, maxLength: 6 });
  const nothing = fc.constantFrom<Entry | undefined>(
    undefined,
    {},
    { scores: [] },
    { scores: null }
  );
  return diaryOf(
    fc.oneof({ weight: 20, arbitrary: scores.map((some) => ({ scores: some })) }, nothing),
    24
  );
}

const onInstrument = (baselineKey: 'baselineNrs' | 'baselineVasMm', max: number) =>
  tenths(max).chain((baseline) =>
    fc.record<TrialLine>({
      ...circumstances,
      indication: fc.constantFrom('fbss', 'fnss', 'crps', 'pdn', 'sfn'),
      // Without a baseline nobody knows the instrument: then only scores that both may have.
      [baselineKey]:
        max === 10 ? maybe(fc.constant(inTenths(baseline))) : fc.constant(baseline / 10),
      diary: maybe(painDiary(baseline, max))
    })
  );

/** Trials of pain, on either instrument. */
export const painTrials = fc.oneof(
  onInstrument('baselineNrs', 10),
  onInstrument('baselineVasMm', 100)
);

/** Trials in cluster headache that give the attacks a week, about seven tenths of the baseline. */
export const attackTrials = tenths(50).chain((baseline) =>
  fc.record<TrialLine>({
    ...circumstances,
    indication: fc.constant('cluster'),
    baselineAttacksPerWeek: maybe(fc.constant(inTenths(baseline))),
    attacksPerWeek: maybe(
      fc
        .integer({ min: -1, max: 1 })
        .map((step) => Math.max(0, Math.floor((baseline * 7) / 10) + step))
        .map(inTenths)
    )
  })
);

/** The same with a diary of attacks: so many a day is seven tenths of ten times as many a week. */
export const attackDiaryTrials = fc.integer({ min: 0, max: 40 }).chain((aDay) => {
  const near = fc.integer({ min: Math.max(0, aDay - 1), max: aDay + 1 });
  const attacks = fc.oneof({ weight: 4, arbitrary: fc.constant(aDay) }, near);
  const entry = fc.oneof(
    { weight: 3, arbitrary: attacks.map((count) => ({ attacks: count })) },
    fc.constant(undefined)
  );
  const baseline = fc.integer({ min: -1, max: 1 }).map((step) => Math.max(0, aDay * 100 + step));
  return fc.record<TrialLine>({
    ...circumstances,
    indication: fc.constant('cluster'),
    baselineAttacksPerWeek: maybe(baseline.map(inTenths)),
    diary: maybe(diaryOf(entry, 24))
  });
});

type Slip = (line: TrialLine) => TrialLine;

const withDay =
  (day: WrittenDay): Slip =>
  (line) => ({ ...line, diary: [...(line.diary ?? []), day] });

const anywhere: readonly Slip[] = [
  (line) => ({ ...line, days: -1 }),
  (line) => ({ ...line, days: 7.5 }),
  (line) => ({ ...line, diary: [...(line.diary ?? []), ...(line.diary?.slice(0, 1) ?? [])] })
];

const dates = ['1979-12-31', '1980-01-01', '2099-12-31', '2100-01-01', '0026-03-01', '2026-02-30'];

const inPain: readonly Slip[] = [
  ...anywhere,
  (line) => ({ ...line, indication: 'angina' }),
  (line) => ({ ...line, indication: 'back-pain' }),
  (line) => ({ ...line, indication: 'FBSS' }),
  ...dates.map((date) => withDay({ date, scores: [4] })),
  ...[-0.1, 10.1, 100.1].map((score) => withDay({ date: '2026-03-01', scores: [score] })),
  (line) => ({ ...line, baselineNrs: 8, baselineVasMm: 80, diary: null }),
  (line) => ({ ...line, baselineNrs: 10.1, diary: null }),
  (line) => ({ ...line, baselineVasMm: 100.1, diary: null })
];

const inCluster: readonly Slip[] = [
  ...anywhere,
  ...dates.map((date) => withDay({ date, attacks: 4 })),
  ...[-1, 0, 99, 100, 1.5].map((attacks) => withDay({ date: '2026-03-01', attacks })),
  (line) => ({ ...line, attacksPerWeek: 7 })
];

const slipping = (trials: fc.Arbitrary<TrialLine>, slips: readonly Slip[]) =>
  fc.tuple(trials, fc.constantFrom(...slips)).map(([line, slip]) => slip(line));

/** Trials with something at the edge of what a file may hold, or beyond it. */
export const trialsAtTheEdge = fc.oneof(
  slipping(painTrials, inPain),
  slipping(attackDiaryTrials, inCluster)
);
