import { expect, test } from 'vitest';
import { wordDate } from './date.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

test.each([
  ['nl', 'nl'],
  ['en', 'en-GB']
] as const)('a date in %s reads as that language writes it', (language, locale) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (const month of MONTHS) {
    const iso = `2024-${String(month).padStart(2, '0')}-09`;
    expect(wordDate(iso, language)).toBe(format.format(new Date(`${iso}T00:00:00Z`)));
  }
});
