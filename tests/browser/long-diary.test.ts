import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../statecharts/care/dates.ts';
import {
  keep,
  openDiary,
  putBack,
  rowsOf,
  takeFile,
  unfoldOfDay,
  untilKept
} from './support/diary.ts';
import { enter, openEvaluation } from './support/evaluation.ts';
import { expect, test } from './support/watched.ts';

/** Yesterday, which has come everywhere. */
const LAST = addDays(new Date().toISOString().slice(0, 10), -1);
const DAYS = 7305;

/** A diary of twenty years as a table. */
const TWENTY_YEARS = [
  'datum;nrs 1;nrs 2;medicatie',
  ...Array.from({ length: DAYS }, (_, i) => `${addDays(LAST, i + 1 - DAYS)};4;3,5;paracetamol`)
].join('\r\n');

/**
 * Milliseconds of the page's own work, painting and this test's looking included. What else the
 * machine does slows that down too, but less than it does the clock: a change takes half of this.
 */
const [TO_READ, TO_CHANGE] = [1000, 200];

/** The least of a few counts: the first time, a browser still has to learn what it runs. */
const [READINGS, CHANGES] = [3, 6];

/** How long the page has worked so far, in milliseconds. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Infinity) * 1000;
  };
}

/** How long a page works from when something begins until what it leads to is there. */
async function workUntil(shown: Locator, begin: () => Promise<unknown>): Promise<number> {
  const page = shown.page();
  const clock = await clockOf(page);
  const before = await clock();
  await begin();
  await shown.waitFor();
  return (await clock()) - before;
}

test('twenty years in a trial are read within a second, and a change shows at once', async ({
  page
}) => {
  const reading: number[] = [];
  for (let i = 0; i < READINGS; i += 1) {
    await openEvaluation(page, '/nl/pathway/crps/trial/');
    await enter(page, 'days', '10');
    await enter(page, 'baseline', '8');
    const begin = () => takeFile(page, 'lang.csv', TWENTY_YEARS);
    reading.push(await workUntil(page.getByText('Aantal dagen: 7305'), begin));
  }
  await expect(page.locator('.diary-day')).toHaveCount(60);
  await expect(page.getByText('Van 7305 dagen staan hieronder de laatste 60.')).toBeVisible();
  await expect(page.locator('.diary-day').last()).toContainText('telt mee, gemiddeld 3,75');
  const changing: number[] = [];
  for (let i = 0; i < CHANGES; i += 1) {
    const begin = () => enter(page, `diary-${DAYS + 1}-score-0`, `${i + 4},5`);
    changing.push(
      await workUntil(page.getByText(`telt mee, gemiddeld ${i / 2 + 4}`.replace('.', ',')), begin)
    );
  }
  expect(Math.min(...reading)).toBeLessThan(TO_READ);
  expect(Math.min(...changing)).toBeLessThan(TO_CHANGE);
});

test('all days of a long diary are shown on demand, while the page stays usable', async ({
  page
}) => {
  await openEvaluation(page, '/nl/pathway/crps/trial/');
  await takeFile(page, 'lang.csv', TWENTY_YEARS.split('\r\n', 1001).join('\r\n'));
  await expect(page.locator('.diary-day')).toHaveCount(60);
  await page.getByRole('button', { name: 'Toon alle 1000 dagen' }).click();
  await expect(page.locator('.diary-day')).toHaveCount(1000, { timeout: 60_000 });
  await expect(page.locator('.diary-day th').first()).toHaveText('Dag 1');
});

test('a patient’s twenty years are read within a second, and one that changes shows at once', async ({
  page
}) => {
  const reading: number[] = [];
  for (let i = 0; i < READINGS; i += 1) {
    await openDiary(page);
    const begin = () => putBack(page, 'lang.csv', TWENTY_YEARS);
    reading.push(await workUntil(page.locator(`#day-${LAST}`), begin));
  }
  await keep(page);
  const day = page.locator(`#day-${LAST}`);
  await day.locator('button').click();
  await unfoldOfDay(page, /Activiteit/);
  const changing: number[] = [];
  for (let i = 0; i < CHANGES; i += 1) {
    const note = `wandelen ${i}`;
    const begin = () => enter(page, 'activity', note);
    changing.push(await workUntil(day.getByText(`paracetamol; ${note}`), begin));
    await untilKept(page);
  }
  expect(Math.min(...reading)).toBeLessThan(TO_READ);
  expect(Math.min(...changing)).toBeLessThan(TO_CHANGE);
  await page.getByText('Uw dagen in een tabel').click();
  await expect(page.getByText('U ziet de laatste 60 van 7305 dagen.')).toBeVisible();
  expect(await rowsOf(page)).toHaveLength(60);
});

test('a patient’s twenty years are all there on paper, when that is wanted', async ({ page }) => {
  await openDiary(page);
  await putBack(page, 'lang.csv', TWENTY_YEARS);
  await page.getByLabel('Alle 7305 dagen').check();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.sheet-days tbody tr')).toHaveCount(DAYS);
});
