import { LANGUAGES } from '../../src/lib/words/language.ts';
import { RESULTS } from '../../statecharts/proof/results.ts';
import { openAsUsed } from './support/as-used.ts';
import { cutOffOn, overlapsOn, sheetsIn, writtenOn } from './support/sheets.ts';
import { expect, test } from './support/watched.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');
const HASHES = Object.values(RESULTS.hashes);

for (const language of LANGUAGES) {
  test(`every count of patients and every property stands on the page, in ${language}`, async ({
    page
  }) => {
    await openAsUsed(page, 'proof/', { language });
    const counts = await page.locator('.count').allTextContents();
    const shown = new Set(counts.map(digitsOf));
    const counted = RESULTS.proven.flatMap(({ patients, referred, census }) => [
      patients,
      referred,
      ...Object.values(census)
    ]);
    expect(counted.filter((count) => !shown.has(count))).toEqual([]);
    await expect(page.locator('.proof-statements > li')).toHaveCount(9);
    const ids = new Set(RESULTS.proven.flatMap(({ safety }) => Object.keys(safety)));
    await expect(page.locator('.proof-safety > li')).toHaveCount(ids.size);
    for (const hash of HASHES) await expect(page.locator('.proof-hashes')).toContainText(hash);
  });

  test(`on a phone no count is wider than the screen, in ${language}`, async ({ page }) => {
    await openAsUsed(page, 'proof/', { language, on: 'phone' });
    for (const fold of await page.locator('.proof-counts').all()) await fold.click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });

  test(`the certificate is one A4 with all that is signed for, in ${language}`, async ({
    page
  }) => {
    await openAsUsed(page, 'proof/certificate/', { language });
    const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toHaveLength(1);
    expect(sheets.flatMap(overlapsOn)).toEqual([]);
    expect(sheets.flatMap(cutOffOn)).toEqual([]);
    const [{ width = 0, height = 0, pieces = [] } = {}] = sheets;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    const sizes = pieces.map(({ top, bottom }) => 2 * (bottom - top));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);

    const written = writtenOn(sheets);
    const texts = await page
      .locator('main :is(h1, h2, p, th, td, dt, dd, li:not(:has(p, li)))')
      .evaluateAll((all) =>
        all.filter((each) => !each.closest('.certificate-back')).map((each) => each.textContent)
      );
    expect(texts.length).toBeGreaterThan(50);
    const without = (text: string) => text.replace(/\s/g, '');
    expect(texts.map(without).filter((text) => !written.includes(text))).toEqual([]);
    for (const hash of HASHES) expect(written).toContain(hash);
    expect(written).toContain(without(RESULTS.rules));
  });

  test(`the proof leads to its certificate, and back, in ${language}`, async ({ page }) => {
    await openAsUsed(page, 'proof/', { language });
    await page.locator('.zones-aside a[href*="certificate"]').click();
    await expect(page).toHaveURL(/\/proof\/certificate\/$/);
    await page.locator('.certificate-back a').click();
    await expect(page).toHaveURL(/\/proof\/$/);
  });
}

test('the whole proof prints with its folds open, nothing over anything', async ({ page }) => {
  await openAsUsed(page, 'proof/', { language: 'nl' });
  await expect(page.locator('.proof-counts[open]')).toHaveCount(0);
  const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.flatMap(overlapsOn)).toEqual([]);
  expect(sheets.flatMap(cutOffOn)).toEqual([]);
  expect(writtenOn(sheets)).toContain('Conclusiesvergeleken');
});

test('a reading says of how many conceivable patients how many get another outcome', async ({
  page
}) => {
  await page.goto('/nl/sources/I-6/');
  const rows = page.locator('#share tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('< 0,0001 %');
  const [of, matters] = await rows.first().locator('.count').allTextContents();
  const share = RESULTS.shares.find(
    ({ reading, indication }) => reading === 'I-6' && indication === 'fbss'
  );
  expect([digitsOf(of ?? ''), digitsOf(matters ?? '')]).toEqual([share?.of, share?.matters]);
});

test('the newest version of the rules says who moved, with an example in words', async ({
  page
}) => {
  await page.goto('/nl/rules/fbss/');
  const moved = page.locator('#versions .rule-aside');
  await expect(moved).toHaveCount(2);
  await expect(moved.first()).toContainText('nog niet met de voorschrijver besproken');
  await expect(page.locator('#versions')).toContainText('394.963.982.945.280');
  await page.goto('/nl/rules/angina/');
  await expect(page.locator('#versions .rule-aside')).toHaveCount(0);
});
