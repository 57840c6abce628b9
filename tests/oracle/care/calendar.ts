// A second, deliberately plain reading of the rules, used only to check the first: a calendar walked day by day.

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthLength(year: number, month: number): number {
  if (month !== 2) return LENGTHS[month - 1] as number;
  if (year % 400 === 0) return 29;
  if (year % 100 === 0) return 28;
  if (year % 4 === 0) return 29;
  return 28;
}

export function text(date: CalendarDay): string {
  const two = (part: number) => (part < 10 ? `0${part}` : `${part}`);
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Every day of the years from the first to the last, in order. */
export function everyDay(firstYear: number, lastYear: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= monthLength(year, month); day += 1) days.push({ year, month, day });
    }
  }
  return days;
}

/** Every date that a file may hold, in order. */
export const everyDate = everyDay(1980, 2099).map(text);

/** Steps from month to month, then back from the wanted day to one that exists. */
export function monthsLater(date: CalendarDay, months: number): CalendarDay {
  let { year, month } = date;
  for (let i = 0; i < months; i += 1) {
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  let { day } = date;
  while (day > monthLength(year, month)) day -= 1;
  return { year, month, day };
}
