import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import {
  addShown,
  chooseScale,
  fileBy,
  keep,
  keptOn,
  openDiary,
  putBack,
  rowsOf,
  takeFile
} from './support/diary.ts';
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
  expect((await dates(page)).slice(0, 2)).toEqual(['2026-03-26', '2026-03-27']);
});

for (const name of ['nl-utf16.csv', 'nl-windows1252.csv', 'nl-comma.csv']) {
  test(`a patient’s days come back from a spreadsheet: ${name}`, async ({ page }) => {
    await openDiary(page);
    await chooseScale(page, 'nrs');
    await choose(page, await made(name));
    await addShown(page);
    await expect(said(page)).toContainText('Aantal dagen: 7');
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
    await chooseScale(page, 'nrs');
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
  await chooseScale(page, 'nrs');
  await choose(page, table);
  await expect(page.locator('.take-in')).toContainText('moet nog komen');
  await expect(page.locator('.take-in')).toContainText('1 maart 2062');
  await addShown(page);
  await expect(said(page)).toContainText('Aantal dagen: 1');
  expect(await rowsOf(page)).toHaveLength(1);
});

/** Three days as a phone has them, with the times of their scores. */
const ON_THE_PHONE = `{"schema":"neuromodulation-diary/2","instrument":"nrs","days":[
  {"date":"2026-04-28","scores":[4],"times":["08:10"]},
  {"date":"2026-04-29","scores":[5,7],"times":["08:05","21:50"],"medication":"paracetamol"},
  {"date":"2026-04-30","scores":[6],"times":["09:00"]}
]}`;

for (const [choice, scores] of [
  ['Houd wat in uw dagboek staat', '5 · 3'],
  ['Neem wat in het bestand staat', '5 om 08:05 · 7 om 21:50'],
  [/^Houd allebei/, '5 om 08:05 · 3 · 7 om 21:50']
] as const) {
  test(`a diary goes from a phone to a laptop, where one day differs: ${String(choice)}`, async ({
    page,
    browser
  }) => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await phone.clock.setFixedTime(new Date('2026-05-01T12:00:00+02:00'));
    await openDiary(phone);
    await putBack(phone, 'begin.json', ON_THE_PHONE);
    const { name, text } = await fileBy(phone, 'Bestand voor uw pijnteam');
    await phone.close();

    await openDiary(page);
    await putBack(page, 'a.csv', 'datum;nrs 1;nrs 2\n2026-04-28;4;\n2026-04-29;5;3\n');
    await keep(page);
    const before = await keptOn(page);
    await takeFile(page, name, text);
    const shown = page.locator('.take-in');
    await expect(shown).toContainText('1 dag is nieuw: 30 april 2026');
    await expect(shown).toContainText('Bij 1 dag komen er tijden bij');
    await expect(shown.getByRole('row').nth(1)).toHaveText(
      /29 april 2026\s*pijn 5 · 3\s*pijn 5 om 08:05 · 7 om 21:50; paracetamol/
    );
    expect(await violationsOn(page)).toEqual([]);
    await addShown(page);
    await expect(shown).toContainText('Kies eerst wat u wilt houden');
    expect(await keptOn(page)).toBe(before);
    await shown.getByText(choice).click();
    await addShown(page);
    await expect(said(page)).toContainText('Toegevoegd uit');
    expect(await rowsOf(page)).toHaveLength(3);
    await expect(page.locator('#day-2026-04-29 summary')).toContainText(`pijn ${scores}`);
    await expect.poll(() => keptOn(page)).toContain('"09:00"');
    await page.reload();
    await expect(page.locator('#day-2026-04-28 summary')).toContainText('pijn 4 om 08:10');
  });
}

test('what reads a file is fetched when one is chosen, and not before', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  await openDiary(page);
  await chooseScale(page, 'nrs');
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
  expect(await holding()).toBeGreaterThan(0);
});
