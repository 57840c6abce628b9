import type { Citation } from '../criteria/source.ts';
import type { Country } from '../facts/country.ts';
import { addMonths, type IsoDay } from './dates.ts';

/** An implant, and for how many whole years (1 to `MAXIMUM_YEARS`) its aftercare is planned. */
export interface Implant {
  readonly country: Country;
  readonly implantDate: IsoDay;
  readonly years: number;
}

/** What a date is for: seeing the team, and filling in the PROMs. */
export type Appointment = 'visit' | 'proms';

export interface Visit {
  readonly date: IsoDay;
  /** Months since the implant. */
  readonly months: number;
  readonly what: readonly Appointment[];
}

export const MAXIMUM_YEARS = 50;

/** Whether a value can be the years of a plan: a whole number from 1 to `MAXIMUM_YEARS`. */
export function isYears(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAXIMUM_YEARS;
}

/** Where each country's aftercare stands. */
export const AFTERCARE_SOURCE: Readonly<Record<Country, Citation>> = {
  NL: 'nva §1',
  BE: 'be-hospital'
};

/**
 * The visits after an implant, the last at the end of the last year. NL: at 3, 6 and 12 months and
 * then yearly, with the PROMs at 6 months and then yearly (I-14; `nva §1`). BE: every 6 months; the
 * source has no rule for PROMs (`be-hospital`). Each date is counted from the implant.
 */
export function aftercareOf({ country, implantDate, years }: Implant): Visit[] {
  return monthsOf(country, years).map((months) => ({
    date: addMonths(implantDate, months),
    months,
    what: appointmentsAt(country, months)
  }));
}

/** The months after an implant at which the PROMs are filled in (`nva §1`, I-14). */
export function hasProms(country: Country, months: number): boolean {
  return country === 'NL' && (months === 6 || (months > 0 && months % 12 === 0));
}

function monthsOf(country: Country, years: number): number[] {
  const everyHalfYear = Array.from({ length: years * 2 }, (_, i) => (i + 1) * 6);
  if (country === 'BE') return everyHalfYear;
  return [3, ...everyHalfYear.filter((months) => months === 6 || months % 12 === 0)];
}

function appointmentsAt(country: Country, months: number): Appointment[] {
  return hasProms(country, months) ? ['visit', 'proms'] : ['visit'];
}
