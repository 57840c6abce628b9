// A second, deliberately plain reading of the rules, used only to check the first: the visits after the implant.

import { monthsLater, text } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';

export interface Visit {
  date: string;
  months: number;
  what: string[];
}

function isVisit(country: 'NL' | 'BE', month: number): boolean {
  if (country === 'BE') return month % 6 === 0;
  return month === 3 || month === 6 || month % 12 === 0;
}

function hasProms(country: 'NL' | 'BE', month: number): boolean {
  if (country === 'BE') return false;
  return month === 6 || month % 12 === 0;
}

/** Up to and including the last month of the last year. */
export function visitsAfter(country: 'NL' | 'BE', implant: CalendarDay, years: number): Visit[] {
  const visits: Visit[] = [];
  for (let month = 1; month <= 12 * years; month += 1) {
    if (!isVisit(country, month)) continue;
    const what = hasProms(country, month) ? ['visit', 'proms'] : ['visit'];
    visits.push({ date: text(monthsLater(implant, month)), months: month, what });
  }
  return visits;
}
