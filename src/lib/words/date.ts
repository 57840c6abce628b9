import type { Language } from './language.ts';

/** Intl.DateTimeFormat says the same, but its first use takes a slow phone a twentieth of a second. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' '
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' '
  )
};

/** An ISO date in words, "1 januari 2020"; a date without a time zone is the same day everywhere. */
export function wordDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[language][(month ?? 0) - 1]} ${year}`;
}

/** The day that a clock shows where it hangs, as an ISO date. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
