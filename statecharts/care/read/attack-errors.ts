import { errorAt, isGiven, isObject, type Entries } from '../../case/fields.ts';
import type { InputError } from '../../case/input-error.ts';

const NOT_BOTH = 'attacks a week, or the attacks of each day in the diary; not both';

/** An error at both, when attacks a week stand beside a diary that has attacks. */
export function attackErrors(entries: Entries): InputError[] {
  const { attacksPerWeek, diary } = entries;
  const days = Array.isArray(diary) ? diary.filter(isObject) : [];
  const counted = days.find((day) => isGiven(day, 'attacks'));
  if (!counted || !isGiven(entries, 'attacksPerWeek')) return [];
  return [errorAt('attacksPerWeek', attacksPerWeek, NOT_BOTH), errorAt('diary', counted, NOT_BOTH)];
}
