import { isCalendarDay, isDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { ATTACKS_PER_DAY, SLEEP } from '$statecharts/care/ranges.ts';
import { readKept } from '$statecharts/door/read-json.ts';
import { isObject } from '$statecharts/case/fields.ts';
import { allows } from '$statecharts/facts/allowed.ts';
import { isTime } from './day-time.ts';
import type { FileDay, FileProblem } from './diary-file.ts';

/** The name and version of the file format that is written. */
export const DIARY_SCHEMA = 'neuromodulation-diary/2';

const FIRST_KEYS = ['schema', 'instrument', 'days'];
const FIRST_DAY_KEYS = ['date', 'scores', 'medication', 'activity', 'sleep', 'attacks'];

/** What a file and a day of it may hold, in each version that is read. */
const KEYS: ReadonlyMap<unknown, Readonly<Record<'file' | 'day', readonly string[]>>> = new Map([
  ['neuromodulation-diary/1', { file: FIRST_KEYS, day: FIRST_DAY_KEYS }],
  [
    DIARY_SCHEMA,
    // What the file says about itself is for who opens it with something else.
    { file: [...FIRST_KEYS, 'about'], day: [...FIRST_DAY_KEYS, 'note', 'times'] }
  ]
]);

/** What the text of a file holds: a diary, maybe without days, or all that is wrong with it. */
export type ParsedDiary =
  | {
      readonly instrument: Instrument;
      readonly days: readonly FileDay[];
      readonly problems?: undefined;
    }
  | { readonly days?: undefined; readonly problems: readonly FileProblem[] };

/** A diary that this device has kept, in a text of JSON; see below. */
export function parseDiary(text: string): ParsedDiary {
  return diaryOf(readKept(text));
}

/**
 * A diary in the format `DIARY_SCHEMA`, or in the version before it. Another format or version, and
 * whatever does not belong in the one that it names, is refused.
 */
export function diaryOf(file: unknown): ParsedDiary {
  const wrong = (problem: FileProblem) => ({ problems: [problem] });
  if (!isObject(file)) return wrong({ kind: 'json' });
  const keys = KEYS.get(file['schema']);
  if (!keys) return wrong({ kind: 'schema', given: shown(file['schema']) });
  const { instrument, days } = file;
  const stray = Object.keys(file).find((key) => !keys.file.includes(key));
  if (stray !== undefined) return wrong({ kind: 'unknownKey', given: stray });
  if (instrument !== 'nrs' && instrument !== 'vas') {
    return wrong({ kind: 'instrument', given: shown(instrument) });
  }
  if (!Array.isArray(days)) return wrong({ kind: 'days' });
  const problems = days.flatMap((day, i) => dayProblems(day, i + 1, keys.day));
  return problems.length > 0 ? { problems } : { days: days as FileDay[], instrument };
}

function dayProblems(day: unknown, number: number, keys: readonly string[]): FileProblem[] {
  const wrong = (kind: FileProblem['kind'], given: unknown, part?: string): FileProblem => ({
    kind,
    given: shown(given),
    place: { day: number, ...(part !== undefined && { part }) }
  });
  if (!isObject(day)) return [wrong('day', day)];
  const stray = Object.keys(day).find((key) => !keys.includes(key));
  if (stray !== undefined) return [wrong('unknownKey', stray)];
  const { date, scores } = day;
  const isText = (value: unknown) => typeof value === 'string';
  const fits = {
    medication: isText,
    activity: isText,
    note: isText,
    sleep: (value: unknown) => allows(SLEEP, value),
    attacks: (value: unknown) => allows(ATTACKS_PER_DAY, value)
  };
  const optional = Object.entries(fits) as [keyof typeof fits, (value: unknown) => boolean][];
  const odd = Array.isArray(scores)
    ? scores.filter((score) => typeof score !== 'number')
    : [scores];
  return [
    ...(isDay(date) ? [] : [wrong(isCalendarDay(date) ? 'outsideYears' : 'date', date, 'date')]),
    ...odd.map((score) => wrong('score', score, 'scores')),
    ...timeProblems(day).map(({ kind, given }) => wrong(kind, given, 'times')),
    ...optional
      .filter(([key, isFit]) => key in day && !isFit(day[key]))
      .map(([key]) => wrong(key, day[key], key))
  ];
}

/** What is wrong with the times of a day: each score has one, or `null`. */
function timeProblems({
  scores,
  times
}: Readonly<Record<string, unknown>>): { kind: 'time' | 'times'; given: unknown }[] {
  if (times === undefined) return [];
  if (!Array.isArray(times) || (Array.isArray(scores) && scores.length !== times.length)) {
    return [{ kind: 'times', given: times }];
  }
  const odd = times.filter((time) => time !== null && !isTime(time));
  return odd.map((given: unknown) => ({ kind: 'time', given }));
}

/** What stands in a file, as it could be found there. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
