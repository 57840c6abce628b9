import { repeatedDates } from '../../calculators/weighted-score.ts';
import { errorAt, isObject, type Entries } from '../../case/fields.ts';
import type { InputError } from '../../case/input-error.ts';
import { allowedValues, allows, rangeText } from '../../facts/allowed.ts';
import type { NumberFact } from '../../facts/fact.ts';
import { DAY_ALLOWED, isDay } from '../dates.ts';
import { ATTACKS_PER_DAY } from '../ranges.ts';

const KEYS = ['date', 'scores', 'attacks'];

const ENTRY = 'a day of the diary: an object with a date, and scores or attacks; nothing else';
const REPEATED = 'each date once';
const ATTACKS_ALLOWED = `attacks: ${allowedValues(ATTACKS_PER_DAY)}`;

/** Every error in a diary; what was given is the day at fault, whole, or the date that comes twice. */
export function diaryErrors(diary: unknown, range: NumberFact): InputError[] {
  if (!Array.isArray(diary)) return [];
  const days = diary.filter(isObject);
  const repeated = repeatedDates(days.filter(hasDay));
  return [
    ...diary.flatMap((entry) => dayErrors(entry, range)),
    ...repeated.map((date) => errorAt('diary', date, REPEATED))
  ];
}

function dayErrors(entry: unknown, range: NumberFact): InputError[] {
  if (!isObject(entry) || Object.keys(entry).some((key) => !KEYS.includes(key))) {
    return [errorAt('diary', entry, ENTRY)];
  }
  return [
    ...(hasDay(entry) ? [] : [errorAt('diary', entry, DAY_ALLOWED)]),
    ...(hasScores(entry, range) ? [] : [errorAt('diary', entry, scoresAllowed(range))]),
    ...(hasNumberOfAttacks(entry) ? [] : [errorAt('diary', entry, ATTACKS_ALLOWED)])
  ];
}

function hasDay(entry: Entries): entry is Entries & { date: string } {
  return isDay(entry['date']);
}

function hasScores(entry: Entries, range: NumberFact): boolean {
  const scores = entry['scores'] ?? [];
  return Array.isArray(scores) && scores.every((score) => allows(range, score));
}

function hasNumberOfAttacks({ attacks }: Entries): boolean {
  return (attacks ?? null) === null || allows(ATTACKS_PER_DAY, attacks);
}

function scoresAllowed(range: NumberFact): string {
  return `scores: a list of numbers ${rangeText(range)}; null, absent or empty on a day without`;
}
