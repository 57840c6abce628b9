import type { Citation } from '../criteria/source.ts';
import type { Country } from '../facts/country.ts';

/** How long a trial lasts at the least, in days, and where that stands (I-19). */
export const MINIMUM_TRIAL: Readonly<Record<Country, { days: number; source: Citation }>> = {
  NL: { days: 7, source: 'nva §1' },
  BE: { days: 21, source: 'be-hospital' }
};

/** One hospital's draft agreement has a trial of two weeks; shown beside the minimum (I-19, I-21). */
export const TRIAL_IN_ANNEX = { days: 14, source: 'nva annex 3 (4)' } as const;

/** A trial whose effect is in doubt may go on 1 to 2 weeks past the minimum (`nva §1`). */
const EXTENSION_DAYS = 14;

/** The day of a trial up to which it can be extended. */
export function latestDayOf(country: Country): number {
  return MINIMUM_TRIAL[country].days + EXTENSION_DAYS;
}

/** Whether a value can be the days of a trial: a whole number from 0. */
export function isTrialDays(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
