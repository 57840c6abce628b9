import { parseDiary } from '../files/parse-json-diary.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import { allows } from '$statecharts/facts/allowed.ts';
import { inOrder, type PatientDiary } from './patient-diary.ts';

/** What cannot be used of what is kept: it is of a later version, or damaged. It stays as it is. */
export interface UnreadableRecord {
  readonly kind: 'newer' | 'damaged';
  /** What is kept, as a text. */
  readonly text: string;
}

/** What is kept on a device. */
export type Kept =
  | { readonly kind: 'none' }
  | { readonly kind: 'diary'; readonly diary: PatientDiary }
  | { readonly kind: 'unreadable'; readonly record: UnreadableRecord };

/** A version of the format: one that cannot be read is of later. */
const ANY_VERSION = /^neuromodulation-diary\/\d+$/;

/** Reads what is kept on a device: the text of a file, with its version in it. */
export function readRecord(record: unknown): Kept {
  if (record === undefined) return { kind: 'none' };
  if (typeof record !== 'string') return unreadable('damaged', JSON.stringify(record) ?? '');
  const { days, problems, ...rest } = parseDiary(record);
  if (!days) {
    const isNewer = problems?.some(
      ({ kind, given = '' }) => kind === 'schema' && ANY_VERSION.test(given)
    );
    return unreadable(isNewer ? 'newer' : 'damaged', record);
  }
  const diary: PatientDiary = { ...rest, days: inOrder(days) };
  return isSound(diary) ? { kind: 'diary', diary } : unreadable('damaged', record);
}

function unreadable(kind: UnreadableRecord['kind'], text: string): Kept {
  return { kind: 'unreadable', record: { kind, text } };
}

/** Whether each day is there once, and each score can be. */
function isSound({ instrument = 'nrs', days }: PatientDiary): boolean {
  const isOnce = new Set(days.map(({ date }) => date)).size === days.length;
  return (
    isOnce && days.every(({ scores }) => scores.every((one) => allows(SCORE[instrument], one)))
  );
}
