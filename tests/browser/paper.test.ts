import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/words/language.ts';
import type { Country } from '../../statecharts/facts/country.ts';
import { openAsUsed, putOnPaper } from './support/as-used.ts';
import { cutOffOn, linesOn, overlapsOn, sheetsIn, writtenOn } from './support/sheets.ts';
import { expect, test } from './support/watched.ts';

/** Who prints: English is the same pages with the Dutch rules. */
const READERS: readonly { readonly language: Language; readonly country: Country }[] = [
  { language: 'nl', country: 'NL' },
  { language: 'nl', country: 'BE' },
  { language: 'en', country: 'NL' }
];

/** What is printed, and on how many sheets where that is asked; the booklet has all the pages. */
const PRINTED: readonly (readonly [page: string, sheets?: number])[] = [
  ['booklet'],
  ['pictures', 1],
  ['warning-signs', 1],
  ['wallet-card', 1],
  ['consulting-room', 1],
  // Of the pages about one topic, the longest and a short one.
  ['risks'],
  ['neuromodulation']
];

/** A sheet with fewer lines than this is nearly empty. */
const FEWEST_LINES = 6;

for (const { language, country } of READERS) {
  for (const [path, asked] of PRINTED) {
    test(`${path} prints whole, nothing over anything, in ${language} for ${country}`, async ({
      page
    }) => {
      await openAsUsed(page, `patient/{country}/${path}/`, { language, country });
      const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
      if (asked !== undefined) expect(sheets).toHaveLength(asked);
      expect(sheets.flatMap(overlapsOn)).toEqual([]);
      expect(sheets.flatMap(cutOffOn)).toEqual([]);
      expect(Math.min(...sheets.map(linesOn))).toBeGreaterThanOrEqual(FEWEST_LINES);
      await putOnPaper(page);
      const written = writtenOn(sheets);
      expect((await textsOf(page)).filter((text) => !written.includes(text))).toEqual([]);
      expect(await overfullIn(page)).toEqual([]);
    });
  }
}

test('the sheets of a booklet are numbered, a single sheet is not', async ({ page }) => {
  const footOf = async (path: string) => {
    await openAsUsed(page, `patient/nl/${path}/`);
    const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    return sheets.map(({ height, pieces }) =>
      pieces
        .filter(({ bottom }) => bottom > height - 40)
        .map(({ text }) => text)
        .join('')
    );
  };
  const booklet = await footOf('booklet');
  expect(booklet).toEqual(booklet.map((_, index) => `${index + 1} / ${booklet.length}`));
  expect(await footOf('warning-signs')).toEqual(['']);
});

/** The paragraphs, points and headings of a page as it is on paper, without spaces. */
async function textsOf(page: Page): Promise<string[]> {
  const texts = await page
    .locator('article :is(h1, h2, h3, h4, p, li, dt, dd, figcaption):not(:has(p, li, dl))')
    .evaluateAll((elements) =>
      elements.map((element) =>
        element.checkVisibility() ? (element as HTMLElement).innerText : ''
      )
    );
  expect(texts.length).toBeGreaterThan(5);
  return texts.map((text) => text.replace(/\s/g, ''));
}

/** The panels of a card with more in them than fits. */
const overfullIn = (page: Page): Promise<string[]> =>
  page
    .locator('.wallet > div')
    .evaluateAll((panels) =>
      panels
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
        .map(({ textContent }) => textContent)
    );
