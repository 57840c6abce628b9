import type { Page } from '@playwright/test';
import {
  addScores,
  chooseScale,
  fileBy,
  keep,
  openDiary,
  putBack,
  scoresOn,
  unfoldOfDay
} from './support/diary.ts';
import { expect, test } from './support/watched.ts';

test.use({ timezoneId: 'Europe/Amsterdam', viewport: { width: 390, height: 844 } });

const EVENING = '2026-11-24T21:50:00+01:00';
const setClock = (page: Page, moment: string) => page.clock.setFixedTime(new Date(moment));
const heading = (page: Page) => page.locator('main h1');
const key = (page: Page, name: string) => page.locator('.keys').getByRole('button', { name });

test('on a phone, the first screen of a second day has all that a day takes', async ({ page }) => {
  await setClock(page, '2026-11-23T12:00:00+01:00');
  await openDiary(page);
  await addScores(page, '6');
  await unfoldOfDay(page, /Medicijnen/);
  await page.locator('#medication').fill('paracetamol 1000 mg, 3 keer');
  await keep(page);
  await setClock(page, EVENING);
  await addScores(page, '6', '4');
  await page.reload();
  await expect(page.locator('.keep')).toContainText('Bewaard op dit apparaat');
  await key(page, '5').click();
  const shown = [
    page.locator('.watch summary'),
    heading(page),
    ...(await page.locator('.keys .key').all()),
    page.getByRole('button', { name: 'Ongedaan maken' }),
    page.getByRole('button', { name: /Zelfde medicijnen als gisteren/ }),
    ...(await page.locator('.more-of-day button').all()),
    page.locator('.keep-line')
  ];
  expect(shown).toHaveLength(21);
  for (const each of shown) {
    const { y, height } = (await each.boundingBox()) ?? { y: NaN, height: 0 };
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(844);
    expect(height).toBeGreaterThanOrEqual(22);
  }
  for (const one of await page.locator('.keys .key').all()) {
    expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(63.9);
  }
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('in forced colours, the key that was tapped and the other ten can be told apart', async ({
  page
}) => {
  await setClock(page, EVENING);
  await page.emulateMedia({ forcedColors: 'active' });
  await openDiary(page);
  await key(page, '5').click();
  const outlined = await page
    .locator('.keys .key')
    .evaluateAll((keys) => keys.map((one) => getComputedStyle(one).outlineStyle === 'solid'));
  expect(outlined.filter(Boolean)).toHaveLength(1);
  expect(outlined[5]).toBe(true);
});

test('three weeks of days fill the chart of a phone, each with a bar to be seen', async ({
  page
}) => {
  await setClock(page, EVENING);
  await openDiary(page);
  const days = Array.from({ length: 21 }, (_, i) => `2026-11-${String(i + 4).padStart(2, '0')};5`);
  await putBack(page, 'dagboek.csv', ['datum;nrs', ...days].join('\n'));
  const chart = page.locator('.day-chart');
  expect((await chart.boundingBox())?.width).toBeGreaterThan(340);
  const bars = await chart.locator('.day').all();
  expect(bars).toHaveLength(21);
  for (const bar of bars) expect((await bar.boundingBox())?.width).toBeGreaterThan(7);
});

test('a browser that may delete the diary is asked not to, and told of', async ({ page }) => {
  await page.addInitScript(() => {
    const counted = Object.assign(globalThis, { asked: 0 });
    navigator.storage.persist = () => {
      counted.asked += 1;
      return Promise.resolve(false);
    };
  });
  await setClock(page, EVENING);
  await openDiary(page);
  await addScores(page, '5');
  const asked = () => page.evaluate(() => (globalThis as { asked?: number }).asked);
  expect(await asked()).toBe(0);
  await keep(page);
  expect(await asked()).toBe(1);
  await expect(page.locator('.keep')).toContainText('kan dit dagboek op een dag vanzelf wissen');
  expect((await fileBy(page, 'Bestand maken')).text).toContain('21:50');
});

test('a mark on a line is put by keyboard, and is a score when it is added', async ({ page }) => {
  await setClock(page, EVENING);
  await openDiary(page);
  await chooseScale(page, 'vas');
  const add = page.getByRole('button', { name: 'Zet mijn streep in het dagboek' });
  await expect(add).toBeDisabled();
  await page.getByRole('slider').focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await expect(scoresOn(page)).toHaveCount(0);
  await add.click();
  await expect(scoresOn(page)).toHaveText('53 om 21:50');
  // A mark that is not added is of its own day alone.
  await page.getByRole('slider').press('ArrowRight');
  await expect(add).toBeEnabled();
  await setClock(page, '2026-11-25T07:00:00+01:00');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(add).toBeDisabled();
  await expect(scoresOn(page)).toHaveCount(0);
});

test('a clock that cannot be right is told of, and no score is booked by it', async ({ page }) => {
  await setClock(page, '1970-01-01T12:00:00+01:00');
  await page.goto('/nl/diary/');
  await expect(page.locator('.own-day')).toContainText('De klok van dit apparaat staat niet goed');
  await expect(page.locator('.keys')).toHaveCount(0);
});
