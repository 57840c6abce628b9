import type { Language } from './language.ts';
import { once } from './once.ts';

const groupedIn = once((locale) => new Intl.NumberFormat(locale));
const shareIn = once((locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }));

/** A percentage is worked out to twelve digits behind the comma before it is rounded. */
const SCALE = 10n ** 12n;

/** The least percentage that is written out. */
const LEAST = 0.0001;

/** A whole number of any size, every digit of it, grouped as a language groups. */
export function wordCount(count: bigint, language: Language): string {
  return groupedIn(language).format(count);
}

/** A part of a whole number as a percentage of four digits, and said to be rounded where it is. */
export function wordShare(part: bigint, of: bigint, language: Language): string {
  const number = shareIn(language);
  const scaled = (part * 100n * SCALE) / of;
  const percent = Number(scaled) / Number(SCALE);
  if (part > 0n && percent < LEAST) return `<\u00a0${number.format(LEAST)}\u00a0%`;
  const shown = Math.round(Number(percent.toPrecision(4)) * Number(SCALE));
  const isExact = BigInt(shown) * of === part * 100n * SCALE;
  return `${isExact ? '' : '≈\u00a0'}${number.format(percent)}\u00a0%`;
}
