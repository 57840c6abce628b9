import type { Instrument } from '$statecharts/care/instrument.ts';
import { ATTACKS_PER_WEEK, SCORE } from '$statecharts/care/ranges.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import { readDay } from '$lib/ui/read-day.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { readBaseline, readNumber, type Reading } from '$lib/ui/entry.ts';
import { couldBeNrs } from '$lib/case/looks-like-nrs.ts';

/** No trial comes near this many days: beyond it, something else was typed. */
const TRIAL_DAYS = wholeNumber(0, 999, 'days');

/** The fields of a trial as they were typed, and what they hang on. */
export interface TrialFields {
  readonly days: string;
  readonly firstDay: string;
  /** The day on which the page is open: a trial that is evaluated has begun. */
  readonly today: IsoDay;
  readonly instrument: Instrument | '';
  readonly baseline: string;
  /** A low baseline on the VAS that was said to be meant as it is. */
  readonly confirmed: string | undefined;
  readonly attacks: string;
  readonly isByAttacks: boolean;
  readonly hasNumbersInDiary: boolean;
}

export type TrialReadings = Readonly<Record<'days' | 'baseline' | 'attacks', Reading<number>>> & {
  readonly firstDay: Reading<IsoDay>;
};

/** What the fields of a trial hold, beside its diary. */
export function readTrialFields(fields: TrialFields): TrialReadings {
  return {
    firstDay: readDay(fields.firstDay, fields.today),
    days: readNumber(fields.days, TRIAL_DAYS),
    baseline: readMeantBaseline(fields),
    attacks: fields.isByAttacks ? readAttacks(fields) : {}
  };
}

/** The baseline; a VAS so low that it could be an NRS counts once it is confirmed. */
function readMeantBaseline(fields: TrialFields): Reading<number> {
  const { instrument, baseline, confirmed, isByAttacks } = fields;
  const range = isByAttacks ? ATTACKS_PER_WEEK : SCORE[instrument || 'vas'];
  const read = readBaseline(baseline, range);
  const isDoubtful = instrument === 'vas' && read.value !== undefined && couldBeNrs(read.value);
  return isDoubtful && baseline !== confirmed
    ? { problem: { kind: 'veryLow', given: baseline.trim() } }
    : read;
}

/** Attacks a week as they were typed; beside attacks in the diary, one of the two has to go. */
function readAttacks({ attacks, hasNumbersInDiary }: TrialFields): Reading<number> {
  const given = attacks.trim();
  return given !== '' && hasNumbersInDiary
    ? { problem: { kind: 'alsoInDiary', given } }
    : readNumber(given, ATTACKS_PER_WEEK);
}
