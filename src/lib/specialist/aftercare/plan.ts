import { aftercareOf, MAXIMUM_YEARS, type Visit } from '$statecharts/care/aftercare.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import { dayOffOn, workingDayBefore, type DayOff } from '$statecharts/care/holidays.ts';
import type { Country } from '$statecharts/facts/country.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import { readNumber } from '$lib/ui/entry.ts';
import { readDay } from '$lib/ui/read-day.ts';

/** For how many years aftercare can be planned. */
export const YEARS = wholeNumber(1, MAXIMUM_YEARS, 'years');

/** What a planner was given, as it was typed. */
export interface PlanInput {
  readonly country: Country;
  readonly implantDate: string;
  readonly years: string;
  /** A name that no other plan has. */
  readonly name: string;
}

/** A visit, and where nobody is seen on its day, why, and the working day before. */
export interface PlannedVisit extends Visit {
  readonly off?: { readonly why: DayOff; readonly instead: IsoDay };
}

/** A plan with what it rests on. */
export interface Plan {
  readonly country: Country;
  readonly implantDate: IsoDay;
  readonly years: number;
  readonly visits: readonly PlannedVisit[];
  readonly name: string;
}

/** The plan, once its input is there and right. */
export function planOf({ country, implantDate, years, name }: PlanInput): Plan | undefined {
  const day = readDay(implantDate).value;
  const count = readNumber(years, YEARS).value;
  if (day === undefined || count === undefined) return undefined;
  const visits = aftercareOf({ country, implantDate: day, years: count });
  const planned = visits.map((visit) => ({ ...visit, ...offOn(country, visit.date) }));
  return { country, implantDate: day, years: count, visits: planned, name };
}

function offOn(country: Country, day: IsoDay): Pick<PlannedVisit, 'off'> {
  const why = dayOffOn(country, day);
  return why ? { off: { why, instead: workingDayBefore(country, day) } } : {};
}
