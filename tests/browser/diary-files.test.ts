import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { addShown, openDiary, rowsOf } from './support/diary.ts';
import { openEvaluation } from './support/evaluation.ts';
import { expect, test } from './support/watched.ts';

/** Chooses a file of a spreadsheet, under the name of a table. */
async function choose(page: Page, content: string | Buffer): Promise<void> {
  await page.locator('details.diary-file').evaluate((one) => one.setAttribute('open', ''));
  const buffer = Buffer.from(content);
  const file = { name: 'dagboek.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type="file"]').setInputFiles(file);
}

const made = (name: string) => readFile(`tests/files/${name}`);
const said = (page: Page) => page.locator('[id^="problem-file"]');
const dates = (page: Page) =>
  page
    .locator('.diary-day input[id$="-date"]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-05-01T12:00:00+02:00')));

test('dates with the day first are taken once somebody has seen them in words', async ({
  page
}) => {
  await openEvaluation(page, '/nl/pathway/crps/trial/');
  await choose(page, await made('nl-day-first.csv'));
  await expect(said(page)).toContainText('Eerste dag: 26 maart 2026. Laatste dag: 12 april 2026.');
  expect(await dates(page)).toEqual(['']);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nee, niet overnemen' }).click();
  await expect(said(page)).toContainText('Er is niets overgenomen');
  await expect(page.locator('input[type="file"]')).toBeFocused();
  expect(await dates(page)).toEqual(['']);
  await choose(page, await made('nl-day-first.csv'));
  await page.getByRole('button', { name: 'Ja, neem ze over' }).click();
  await expect(said(page)).toContainText('Aantal dagen: 7');
  expect((await dates(page)).slice(0, 2)).toEqual(['26-3-2026', '27-3-2026']);
});

for (const name of ['nl-utf16.csv', 'nl-windows1252.csv', 'nl-comma.csv']) {
  test(`a patient’s days come back from a spreadsheet: ${name}`, async ({ page }) => {
    await openDiary(page);
    await choose(page, await made(name));
    await addShown(page);
    await expect(said(page)).toContainText('Aantal dagen: 7');
    await page.locator('.overview').waitFor();
    const rows = (await rowsOf(page)).join('\n');
    for (const text of [
      'paracetamol 3 × 1 g',
      'café; met "aanhaling"',
      '€ 3,50 betaald',
      '4,125'
    ]) {
      expect(rows).toContain(text);
    }
  });
}

for (const [content, message] of [
  ['nl.xlsx', /Excel-werkmap.*Opslaan als.*CSV UTF-8/],
  ['nl.ods', /OpenDocument-rekenblad.*Tekst CSV/],
  ['../../static/icon-192.png', /een foto of een andere afbeelding/],
  ['nl-month-first.csv', /tabel \(CSV\).*Regel 2, kolom 1 \(datum\).*3\/26\/2026.*2026-03-26/s],
  [Buffer.from('datum;nrs\n0026-03-01;4'), /1 januari 1980 tot en met 31 december 2099/],
  [Buffer.from('{"schema":"x","schema":"x"}'), /schema.*twee keer/]
] as const) {
  test(`both pages tell exactly what is wrong: ${String(content)}`, async ({ page }) => {
    const bytes = typeof content === 'string' ? await made(content) : content;
    await openEvaluation(page, '/nl/pathway/crps/trial/');
    await choose(page, bytes);
    await expect(said(page)).toHaveText(message);
    await openDiary(page);
    await choose(page, bytes);
    await expect(said(page)).toHaveText(message);
    expect(await rowsOf(page)).toEqual([]);
  });
}

test('a day that is still to come bars a file from a trial, and not from a diary', async ({
  page
}) => {
  const table = 'datum;nrs\n2026-04-30;4\n2062-03-01;4';
  await openEvaluation(page, '/nl/pathway/crps/trial/');
  await choose(page, table);
  await expect(said(page)).toHaveText(/Regel 3, kolom 1.*2062-03-01.*moet nog komen/);
  expect(await dates(page)).toEqual(['']);
  await openDiary(page);
  await choose(page, table);
  await expect(page.locator('.take-in')).toContainText('moet nog komen');
  await expect(page.locator('.take-in')).toContainText('1 maart 2062');
  await addShown(page);
  await expect(said(page)).toContainText('Aantal dagen: 1');
  await page.locator('.overview').waitFor();
  expect(await rowsOf(page)).toHaveLength(1);
});

test('what reads a file is fetched when one is chosen, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await openDiary(page);
  await page.waitForLoadState('networkidle');
  const holding = async () => {
    const texts = await Promise.all(
      scripts.map((url) => page.evaluate((at) => fetch(at).then((one) => one.text()), url))
    );
    return texts.filter((text) => /UndetectableDelimiter|InvalidQuotes/.test(text)).length;
  };
  expect(await holding()).toBe(0);
  await choose(page, 'datum;nrs\n2026-03-01;4');
  await addShown(page);
  await expect(said(page)).toContainText('Aantal dagen: 1');
  await page.locator('.overview').waitFor();
  expect(await holding()).toBeGreaterThan(0);
});
