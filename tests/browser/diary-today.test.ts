import type { Page } from '@playwright/test';
import {
  addScores,
  fileBy,
  keep,
  keptOn,
  openDiary,
  scoresOn,
  typeScore,
  untilKept
} from './support/diary.ts';
import { expect, test } from './support/watched.ts';

test.use({ timezoneId: 'Europe/Amsterdam', viewport: { width: 390, height: 844 } });

const EVENING = '2026-11-24T21:50:00+01:00';
const MORNING = '2026-11-25T10:00:00+01:00';
const setClock = (page: Page, moment: string) => page.clock.setFixedTime(new Date(moment));
const heading = (page: Page) => page.locator('main h1');
const key = (page: Page, name: string) => page.locator('.keys').getByRole('button', { name });

/** What is kept on the device, by day. */
async function keptDays(page: Page): Promise<Record<string, readonly number[]>> {
  const { days } = JSON.parse((await keptOn(page)) as string) as {
    days: readonly { date: string; scores: readonly number[] }[];
  };
  return Object.fromEntries(days.map(({ date, scores }) => [date, scores]));
}

/** A diary that is kept, with a 5 of this evening in it. */
async function keepEvening(page: Page): Promise<void> {
  await setClock(page, EVENING);
  await openDiary(page);
  await addScores(page, '5');
  await keep(page);
}

/** What tells that somebody is there again the next morning; a tap alone may be all. */
const RETURNS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['a tap', async () => undefined],
  ['the focus', (page) => page.evaluate(() => window.dispatchEvent(new Event('focus')))],
  [
    'a page seen again',
    (page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  ],
  [
    'a page shown from the browser’s memory',
    (page) => page.evaluate(() => window.dispatchEvent(new Event('pageshow')))
  ]
];

for (const [name, comeBack] of RETURNS) {
  test(`a score of the next morning is the next day’s, after ${name}`, async ({ page }) => {
    await keepEvening(page);
    await setClock(page, MORNING);
    await comeBack(page);
    await key(page, '8').click();
    await expect(heading(page)).toContainText('woensdag 25 november 2026');
    await expect(scoresOn(page)).toHaveText('8 om 10:00');
    await untilKept(page);
    expect(await keptDays(page)).toEqual({ '2026-11-24': [5], '2026-11-25': [8] });
  });
}

test('the day turns at midnight itself', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T23:55:00+01:00') });
  await openDiary(page);
  await expect(heading(page)).toContainText('dinsdag 24 november 2026');
  // From here on only the test lets time go by, however busy the machine is.
  await page.clock.pauseAt(new Date('2026-11-24T23:59:59+01:00'));
  await expect(heading(page)).toContainText('dinsdag 24 november 2026');
  await page.clock.runFor(2_000);
  await expect(heading(page)).toContainText('woensdag 25 november 2026');
});

test('what is half typed is no score, and stays with its own day', async ({ page }) => {
  await keepEvening(page);
  await page.getByRole('button', { name: 'anders' }).click();
  await page.locator('#typed-score').fill('1');
  await page.getByText('Op deze dag').or(heading(page)).first().click();
  await expect(scoresOn(page)).toHaveText('5 om 21:50');
  await setClock(page, MORNING);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator('.unfinished')).toContainText('dinsdag 24 november 2026');
  await page.getByRole('button', { name: 'Maak af' }).click();
  await expect(page.locator('#typed-score')).toHaveValue('1');
  await typeScore(page, '10');
  await untilKept(page);
  expect(await keptDays(page)).toEqual({ '2026-11-24': [5, 10] });
  await page.getByRole('button', { name: 'Naar vandaag' }).click();
  await expect(heading(page)).toContainText('woensdag 25 november 2026');
  await expect(scoresOn(page)).toHaveCount(0);
});

test('what is half typed in a diary that is kept is there after a reload, still no score', async ({
  page
}) => {
  await keepEvening(page);
  await page.getByRole('button', { name: 'anders' }).click();
  await page.locator('#typed-score').fill('1');
  await page.reload();
  await expect(page.locator('#typed-score')).toHaveValue('1');
  await untilKept(page);
  expect(await keptDays(page)).toEqual({ '2026-11-24': [5] });
  await typeScore(page, '7,5');
  await expect(scoresOn(page)).toHaveText(['7,5 om 21:50', '5 om 21:50']);
  await untilKept(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

/** What a hand may do right after a tap. */
const LEAVES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['a link', (page) => page.locator('.masthead .brand').click()],
  ['a reload', (page) => page.reload()],
  ['another address', (page) => page.goto('/nl/about/')],
  ['a closed tab', (page) => page.close({ runBeforeUnload: false })]
];

for (const [name, leave] of LEAVES) {
  test(`a score is in a kept diary at once: ${name} loses nothing and asks nothing`, async ({
    page,
    context
  }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await keepEvening(page);
    await key(page, '7').evaluate((one) => (one as HTMLElement).click());
    await leave(page);
    expect(asked).toEqual([]);
    const next = await context.newPage();
    await setClock(next, EVENING);
    await openDiary(next);
    await expect(scoresOn(next)).toHaveText(['5 om 21:50', '7 om 21:50']);
    await untilKept(next);
    expect(await keptDays(next)).toEqual({ '2026-11-24': [5, 7] });
    expect(await next.evaluate(() => localStorage.length)).toBe(0);
  });
}

test('an earlier day is another day to the eye, and has no time', async ({ page }) => {
  await keepEvening(page);
  await page.getByRole('button', { name: 'Dag ervoor' }).click();
  await expect(heading(page)).toContainText(/gisteren\s+maandag 23 november 2026/);
  await expect(page.getByRole('heading', { name: 'Hoeveel pijn had u toen?' })).toBeVisible();
  await key(page, '3').click();
  await expect(scoresOn(page)).toHaveText('3');
  await untilKept(page);
  const { text } = await fileBy(page, 'Bestand maken');
  expect(JSON.parse(text)).toMatchObject({
    days: [
      { date: '2026-11-23', scores: [3] },
      { date: '2026-11-24', scores: [5], times: ['21:50'] }
    ]
  });
  expect((JSON.parse(text) as { days: object[] }).days[0]).not.toHaveProperty('times');
});
