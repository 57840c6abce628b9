import type { Page } from '@playwright/test';
import { addDays } from '../../statecharts/care/dates.ts';
import { openAsUsed, putOnPaper } from './support/as-used.ts';
import { putBack } from './support/diary.ts';
import { expect, test } from './support/watched.ts';

const LAST = '2026-11-24';

/** A diary in which so many days are full: three scores with their times, and every note. */
function fullDiary(length: number): string {
  const days = Array.from({ length }, (_, i) => ({
    date: addDays(LAST, i + 1 - length),
    scores: [6.5, 4, 7],
    times: ['08:10', '13:30', '21:50'],
    medication: 'paracetamol 1000 mg, 3 keer; oxycodon 5 mg, 2 keer',
    activity: 'een half uur gewandeld en daarna boodschappen gedaan',
    sleep: 6,
    attacks: 2
  }));
  return JSON.stringify({ schema: 'neuromodulation-diary/2', instrument: 'nrs', days });
}

/** Opens the diary at the end of its last day, takes such a diary, and waits for its sheet. */
async function openFull(page: Page, length: number, language: 'nl' | 'en' = 'nl'): Promise<void> {
  await openAsUsed(page, 'diary/', { language, clock: `${LAST}T22:00` });
  await putBack(page, 'diary.json', fullDiary(length));
  await expect(page.locator('.print-form')).toBeVisible();
  const isThere = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const sheet = document.querySelector('.sheet-days');
      dispatchEvent(new Event('afterprint'));
      return sheet !== null;
    });
  await expect.poll(isThere).toBe(true);
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
const print = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** What of the sheet stands outside the paper, or in what is too small for it, or is too small. */
function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.diary-sheet');
    if (!sheet) return ['no sheet'];
    const { right } = sheet.getBoundingClientRect();
    const texts = [...sheet.querySelectorAll('p, th, td, li, caption, text')];
    return texts.flatMap((part) => {
      const told = part.textContent?.trim() ?? '';
      const box = part.getBoundingClientRect();
      const points = Number.parseFloat(getComputedStyle(part).fontSize) * 0.75;
      const isCut = part.scrollWidth > part.clientWidth + 1 && part instanceof HTMLElement;
      if (told === '' || (points >= 7.95 && !isCut && box.right <= right + 1)) return [];
      return [`${points} pt, ${box.right - right} too far: ${told}`];
    });
  });
}

/** The width that a sheet of A4 has between its margins, in pixels. */
const SHEET = 688;

for (const language of ['nl', 'en'] as const) {
  test(`three full weeks are one sheet in ${language}, with nothing cut off`, async ({ page }) => {
    await openFull(page, 21, language);
    await page.locator('.print-form input').first().fill('A. de Vries');
    expect(pagesOf(await print(page))).toBe(1);
    await page.setViewportSize({ width: SHEET, height: 1000 });
    await putOnPaper(page);
    expect(await faultsOn(page)).toEqual([]);
    const sheet = page.locator('.diary-sheet');
    await expect(sheet.locator('.sheet-days tbody tr')).toHaveCount(21);
    for (const text of ['A. de Vries', '112', 'oxycodon 5 mg', '21:50', 'boodschappen gedaan']) {
      await expect(sheet).toContainText(text);
    }
    await expect(sheet.locator('.mean-value')).toContainText(/5[,.]83/);
    await expect(page.locator('.day-chart').filter({ visible: true })).toHaveCount(1);
    const others = page.locator('main :is(button, input, h1), body header, body footer');
    expect(await others.filter({ visible: true }).count()).toBe(0);
  });
}

test('of a longer diary the last three weeks are printed, and all days when they are chosen', async ({
  page
}) => {
  await openFull(page, 60);
  expect(pagesOf(await print(page))).toBe(1);
  await page.getByLabel('Alle 60 dagen').check();
  expect(pagesOf(await print(page))).toBeGreaterThan(1);
  await putOnPaper(page);
  await expect(page.locator('.sheet-days tbody tr')).toHaveCount(60);
});

test('the name is gone after a reload, and is kept nowhere', async ({ page }) => {
  await openFull(page, 4);
  await page.getByLabel('Uw naam').fill('A. de Vries');
  const stored = await page.evaluate(async () => [
    Object.values({ ...localStorage, ...sessionStorage }).join(''),
    (await indexedDB.databases()).length
  ]);
  expect(stored).toEqual([expect.not.stringContaining('Vries'), 0]);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await putBack(page, 'diary.json', fullDiary(4));
  await expect(page.getByLabel('Uw naam')).toHaveValue('');
});

test('an empty diary is one sheet with room to write, for whoever has not begun', async ({
  page
}) => {
  await openAsUsed(page, 'diary/');
  await printEmpty(page);
  expect(pagesOf(await print(page))).toBe(1);
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await putOnPaper(page);
  expect(await faultsOn(page)).toEqual([]);
  await expectRoomToWrite(page);
});

test('an empty diary is printed beside one with days, when that is asked for', async ({ page }) => {
  await openFull(page, 21);
  await printEmpty(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-diary')).toBeVisible();
  await expect(page.locator('.sheet-days')).toHaveCount(0);
});

/** Presses the button for an empty diary, on a page whose printer has not come to an end. */
async function printEmpty(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Druk een leeg dagboek af' }).click();
  await expect(page.locator('.paper-diary')).toBeAttached();
}

/** Of each of three weeks there is a row of nine millimetres at least. */
async function expectRoomToWrite(page: Page): Promise<void> {
  const heights = await page
    .locator('.paper-diary tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(heights).toHaveLength(21);
  expect(Math.min(...heights)).toBeGreaterThan((9 / 25.4) * 96);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['nl', 'en']) {
    test(`an empty diary is one sheet with room to write in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/diary/`);
      expect(pagesOf(await print(page))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.paper-diary')).toContainText('112');
      await expect(page.locator('h1')).toBeHidden();
    });
  }
});
