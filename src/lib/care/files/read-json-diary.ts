import { writeDecimal } from '$lib/check/answer.ts';
import { isDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { ATTACKS_PER_DAY, SLEEP } from '$statecharts/care/ranges.ts';
import { isObject, type Entries } from '$statecharts/case/fields.ts';
import { allows } from '$statecharts/facts/allowed.ts';
import type { WrittenDay } from '../read-diary.ts';
import { refused, type FileDay, type FileProblem, type ReadDiaryFile } from './diary-file.ts';

/** The name and version of the file format. */
export const DIARY_SCHEMA = 'neuromodulation-diary/1';

const KEYS = ['schema', 'instrument', 'days'];
const DAY_KEYS = ['date', 'scores', 'medication', 'activity', 'sleep', 'attacks'];

/** What the text of a file holds: a diary, maybe without days, or all that is wrong with it. */
export type ParsedDiary =
  | {
      readonly instrument: Instrument;
      readonly days: readonly FileDay[];
      readonly problems?: undefined;
    }
  | { readonly days?: undefined; readonly problems: readonly FileProblem[] };

/**
 * Reads a diary from a file of the format `DIARY_SCHEMA`; `write` writes its numbers as the page
 * does. Another format or version, and whatever does not belong in this one, is refused.
 */
export function readJsonDiary(text: string, write: (value: number) => string): ReadDiaryFile {
  const file = parseDiary(text);
  if (!file.days) return file;
  if (file.days.length === 0) return refused({ kind: 'empty' });
  return { days: file.days.map((day) => dayOf(day, write)), instrument: file.instrument };
}

/** The same, with its numbers as they are; here a diary may still be without days. */
export function parseDiary(text: string): ParsedDiary {
  const file = parsed(text);
  const wrong = (problem: FileProblem) => ({ problems: [problem] });
  if (!isObject(file)) return wrong({ kind: 'json' });
  if (file['schema'] !== DIARY_SCHEMA) {
    return wrong({ kind: 'schema', given: shown(file['schema']) });
  }
  const { instrument, days } = file;
  const stray = Object.keys(file).find((key) => !KEYS.includes(key));
  if (stray !== undefined) return wrong({ kind: 'unknownKey', given: stray });
  if (instrument !== 'nrs' && instrument !== 'vas') {
    return wrong({ kind: 'instrument', given: shown(instrument) });
  }
  if (!Array.isArray(days)) return wrong({ kind: 'days' });
  const problems = days.flatMap((day, i) => dayProblems(day, i + 1));
  return problems.length > 0 ? { problems } : { days: days as FileDay[], instrument };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function dayProblems(day: unknown, place: number): FileProblem[] {
  if (!isObject(day)) return [{ kind: 'day', given: shown(day), place }];
  const stray = Object.keys(day).find((key) => !DAY_KEYS.includes(key));
  if (stray !== undefined) return [{ kind: 'unknownKey', given: stray, place }];
  const isText = (value: unknown) => typeof value === 'string';
  const fits = {
    medication: isText,
    activity: isText,
    sleep: (value: unknown) => allows(SLEEP, value),
    attacks: (value: unknown) => allows(ATTACKS_PER_DAY, value)
  };
  const optional = Object.entries(fits) as [keyof typeof fits, (value: unknown) => boolean][];
  return [
    ...(isDay(day['date']) ? [] : [{ kind: 'date', given: shown(day['date']), place } as const]),
    ...scoreProblems(day, place),
    ...optional
      .filter(([key, isFit]) => key in day && !isFit(day[key]))
      .map(([kind]) => ({ kind, given: shown(day[kind]), place }))
  ];
}

function scoreProblems({ scores }: Entries, place: number): FileProblem[] {
  if (!Array.isArray(scores)) return [{ kind: 'score', given: shown(scores), place }];
  return scores
    .filter((score) => typeof score !== 'number')
    .map((score) => ({ kind: 'score', given: shown(score), place }));
}

function dayOf(day: FileDay, write: (value: number) => string): WrittenDay {
  const { date, scores, medication = '', activity, sleep, attacks } = day;
  return {
    date,
    scores: scores.map((score) => writeDecimal(score, write)),
    medication,
    ...(activity !== undefined && { activity }),
    ...(sleep !== undefined && { sleep: String(sleep) }),
    ...(attacks !== undefined && { attacks: String(attacks) })
  };
}

/** What stands in a file, as it could be found there. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
