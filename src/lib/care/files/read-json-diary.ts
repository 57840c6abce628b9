import { writeDecimal } from '$lib/check/answer.ts';
import { isDay } from '$statecharts/care/dates.ts';
import { isObject, type Entries } from '$statecharts/case/fields.ts';
import type { WrittenDay } from '../read-diary.ts';
import { refused, type FileProblem, type ReadDiaryFile } from './diary-file.ts';

/** The name and version of the file format. */
export const DIARY_SCHEMA = 'neuromodulation-diary/1';

const KEYS = ['schema', 'instrument', 'days'];
const DAY_KEYS = ['date', 'scores', 'medication'];

/**
 * Reads a diary from a file of the format `DIARY_SCHEMA`; `write` writes its numbers as the page
 * does. Another format or version, and whatever does not belong in this one, is refused.
 */
export function readJsonDiary(text: string, write: (value: number) => string): ReadDiaryFile {
  const file = parsed(text);
  if (!isObject(file)) return refused({ kind: 'json' });
  if (file['schema'] !== DIARY_SCHEMA) {
    return refused({ kind: 'schema', given: shown(file['schema']) });
  }
  const { instrument, days } = file;
  const stray = Object.keys(file).find((key) => !KEYS.includes(key));
  if (stray !== undefined) return refused({ kind: 'unknownKey', given: stray });
  if (instrument !== 'nrs' && instrument !== 'vas') {
    return refused({ kind: 'instrument', given: shown(instrument) });
  }
  if (!Array.isArray(days)) return refused({ kind: 'days' });
  if (days.length === 0) return refused({ kind: 'empty' });
  const problems = days.flatMap((day, i) => dayProblems(day, i + 1));
  if (problems.length > 0) return { problems };
  return { days: (days as FileDay[]).map((day) => dayOf(day, write)), instrument };
}

interface FileDay {
  readonly date: string;
  readonly scores: readonly number[];
  readonly medication?: string;
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
  return [
    ...(isDay(day['date']) ? [] : [{ kind: 'date', given: shown(day['date']), place } as const]),
    ...scoreProblems(day, place),
    ...(['string', 'undefined'].includes(typeof day['medication'])
      ? []
      : [{ kind: 'medication', given: shown(day['medication']), place } as const])
  ];
}

function scoreProblems({ scores }: Entries, place: number): FileProblem[] {
  if (!Array.isArray(scores)) return [{ kind: 'score', given: shown(scores), place }];
  return scores
    .filter((score) => typeof score !== 'number')
    .map((score) => ({ kind: 'score', given: shown(score), place }));
}

function dayOf(
  { date, scores, medication = '' }: FileDay,
  write: (value: number) => string
): WrittenDay {
  return { date, scores: scores.map((score) => writeDecimal(score, write)), medication };
}

/** What stands in a file, as it could be found there. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
