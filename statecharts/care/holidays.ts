import type { Country } from '../facts/country.ts';
import { addDays, type IsoDay } from './dates.ts';

/** A national public holiday. */
export type Holiday =
  | 'newYear'
  | 'easter'
  | 'easterMonday'
  | 'kingsDay'
  | 'labourDay'
  | 'liberationDay'
  | 'ascension'
  | 'pentecost'
  | 'whitMonday'
  | 'nationalDay'
  | 'assumption'
  | 'allSaints'
  | 'armistice'
  | 'christmas'
  | 'boxingDay';

/** Why nobody is seen on a day. */
export type DayOff = 'sunday' | Holiday;

/** Those on the same date every year, by month and day. */
const FIXED: Readonly<Record<Country, Readonly<Record<string, Holiday>>>> = {
  NL: { '01-01': 'newYear', '12-25': 'christmas', '12-26': 'boxingDay' },
  BE: {
    '01-01': 'newYear',
    '05-01': 'labourDay',
    '07-21': 'nationalDay',
    '08-15': 'assumption',
    '11-01': 'allSaints',
    '11-11': 'armistice',
    '12-25': 'christmas'
  }
};

/** Those that lie so many days after Easter. */
const AFTER_EASTER: Readonly<Record<Country, readonly (readonly [days: number, Holiday])[]>> = {
  NL: [
    [0, 'easter'],
    [1, 'easterMonday'],
    [39, 'ascension'],
    [49, 'pentecost'],
    [50, 'whitMonday']
  ],
  BE: [
    [1, 'easterMonday'],
    [39, 'ascension'],
    [50, 'whitMonday']
  ]
};

/** Why nobody is seen on a day; `undefined` on a working day and on a Saturday. */
export function dayOffOn(country: Country, day: IsoDay): DayOff | undefined {
  return holidayOn(country, day) ?? (weekdayOf(day) === 0 ? 'sunday' : undefined);
}

/** The last working day before a day: from Monday to Friday, and no public holiday. */
export function workingDayBefore(country: Country, day: IsoDay): IsoDay {
  const before = addDays(day, -1);
  const isWorked = weekdayOf(before) % 6 !== 0 && !holidayOn(country, before);
  return isWorked ? before : workingDayBefore(country, before);
}

/** The national public holiday of a country on a day. */
export function holidayOn(country: Country, day: IsoDay): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  const easter = easterOf(year);
  const moving = AFTER_EASTER[country].find(([days]) => addDays(easter, days) === day);
  return (
    moving?.[1] ?? FIXED[country][day.slice(5)] ?? (country === 'NL' ? royal(year, day) : undefined)
  );
}

/**
 * The King's day, a day earlier where it would be a Sunday; the Queen's until 2013. Liberation Day
 * is a day off for most only once in five years.
 */
function royal(year: number, day: IsoDay): Holiday | undefined {
  const usual = `${year}-04-${year < 2014 ? 30 : 27}`;
  if (day === (weekdayOf(usual) === 0 ? addDays(usual, -1) : usual)) return 'kingsDay';
  return year % 5 === 0 && day === `${year}-05-05` ? 'liberationDay' : undefined;
}

/** 0 is a Sunday. */
function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Easter Sunday in the Gregorian calendar (Butcher's algorithm, as Meeus gives it). */
function easterOf(year: number): IsoDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15;
  const h = d % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return addDays(`${year}-03-22`, h + l - 7 * m);
}
