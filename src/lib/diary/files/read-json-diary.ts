import { writeDecimal } from '$lib/ui/answer.ts';
import { LAST_DAY, type IsoDay } from '$statecharts/care/dates.ts';
import { DIARY_FILE } from '$statecharts/door/limits.ts';
import { readJson } from '$statecharts/door/read-json.ts';
import {
  inOrderOfTime,
  onOneLine,
  refused,
  type FileDay,
  type FileProblem,
  type ReadDay,
  type ReadContent
} from './diary-file.ts';
import { problemAtDoor } from './at-door.ts';
import { diaryOf } from './parse-json-diary.ts';
import type { FileReader } from './read-diary-file.ts';

/** Reads a diary from a file of the format `DIARY_SCHEMA`, in which no key may stand twice. */
export function readJsonDiary(text: string, { write, today = LAST_DAY }: FileReader): ReadContent {
  const json = readJson(text, DIARY_FILE);
  if (json.problems.length > 0) return { problems: json.problems.map(problemAtDoor) };
  const { days, problems, ...rest } = diaryOf(json.value);
  if (!days) return { problems };
  if (days.length === 0) return refused({ kind: 'empty' });
  const future = futureProblems(days, today);
  if (future.length > 0) return { problems: future };
  const written = days.map((day, i) => dayOf(day, i + 1, write));
  return { days: inOrderOfTime(written), ...rest };
}

function futureProblems(days: readonly FileDay[], today: IsoDay): FileProblem[] {
  return days.flatMap(({ date }, i) => {
    const place = { day: i + 1, part: 'date' };
    return date > today ? [{ kind: 'future', given: date, place } as const] : [];
  });
}

function dayOf(day: FileDay, number: number, write: (value: number) => string): ReadDay {
  const { date, scores, times, medication = '', activity, note, sleep, attacks } = day;
  return {
    date,
    scores: scores.map((score) => writeDecimal(score, write)),
    ...(times && { times: times.map((time) => time ?? '') }),
    medication: onOneLine(medication),
    ...(activity !== undefined && { activity: onOneLine(activity) }),
    ...(note !== undefined && { note: onOneLine(note) }),
    ...(sleep !== undefined && { sleep: String(sleep) }),
    ...(attacks !== undefined && { attacks: String(attacks) }),
    place: { day: number }
  };
}
