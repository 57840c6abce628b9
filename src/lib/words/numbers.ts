import type { Language } from './language.ts';
import { once } from './once.ts';

/** Its first use takes a slow phone a tenth of a second, so it waits for a number with decimals. */
const formatIn = once(
  (locale) => new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 })
);

const tenthsIn = once(
  (locale) =>
    new Intl.NumberFormat(locale, {
      useGrouping: false,
      minimumFractionDigits: 1,
      maximumFractionDigits: 20
    })
);

/** A number with one decimal at the least, where that is how it is read: "4,0". */
export function wordTenths(value: number, language: Language): string {
  return tenthsIn(language).format(value);
}

/** A number as a language writes it: every digit of it, without grouping. */
export function wordNumber(value: number, language: Language): string {
  return Number.isInteger(value) ? String(value) : formatIn(language).format(value);
}
