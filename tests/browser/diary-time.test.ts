import type { CDPSession, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { addScores, fileBy, keep, openDiary, rowsOf, scoresOn } from './support/diary.ts';
import { expect, test } from './support/watched.ts';

/** Takes the device to another time zone, and opens the diary there at this moment. */
async function openAt(page: Page, timezoneId: string, moment: string): Promise<void> {
  await setZone(page, timezoneId);
  await page.clock.setFixedTime(new Date(moment));
  await openDiary(page, 'en');
}

const sessions = new WeakMap<Page, CDPSession>();

/** The time zone holds as long as the session that set it. */
async function setZone(page: Page, timezoneId: string): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
}

const today = (page: Page) => page.locator('main h1');

test('a day stays where it was written when its owner travels west', async ({ page }) => {
  await openAt(page, 'Pacific/Auckland', '2026-03-29T00:30:00Z');
  await addScores(page, '7');
  await keep(page);
  await openAt(page, 'America/Los_Angeles', '2026-03-29T01:30:00Z');
  await expect(today(page)).toContainText(/today\s+Saturday 28 March 2026/);
  await expect(scoresOn(page)).toHaveCount(0);
  await addScores(page, '5');
  await openAt(page, 'Europe/Amsterdam', '2026-03-29T01:30:00Z');
  await expect(today(page)).toContainText(/today\s+Sunday 29 March 2026/);
  await expect(scoresOn(page)).toContainText('7');
  expect(await rowsOf(page)).toEqual([
    '28 March 2026\t5 at 18:30\t',
    '29 March 2026\t7 at 13:30\t'
  ]);
});

test('a page that stays open follows its owner to another time zone', async ({ page }) => {
  await setZone(page, 'Europe/Amsterdam');
  await page.clock.setFixedTime(new Date('2026-11-25T08:00:00+01:00'));
  await openDiary(page, 'en');
  await expect(today(page)).toContainText('25 November 2026');
  await setZone(page, 'America/Los_Angeles');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(today(page)).toContainText('24 November 2026');
});

for (const [change, before, after] of [
  ['to summer time', '2026-03-28T23:30:00+01:00', '2026-03-29T23:30:00+02:00'],
  ['to winter time', '2026-10-24T23:30:00+02:00', '2026-10-25T23:30:00+01:00']
] as const) {
  test(`the night of the change ${change} lies between two days`, async ({ page }) => {
    await openAt(page, 'Europe/Amsterdam', before);
    await addScores(page, '7');
    await keep(page);
    await openAt(page, 'Europe/Amsterdam', after);
    await addScores(page, '5');
    expect((await rowsOf(page)).map((row) => row.slice(0, 3))).toEqual(
      [before, after].map((moment) => `${moment.slice(8, 10)} `)
    );
  });
}

test('a page that stays open turns to the new day when somebody comes back to it', async ({
  page
}) => {
  await openAt(page, 'Europe/Brussels', '2026-03-28T23:50:00+01:00');
  await addScores(page, '7');
  await page.clock.setFixedTime(new Date('2026-03-29T08:00:00+02:00'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(today(page)).toContainText(/today\s+Sunday 29 March 2026/);
  await expect(scoresOn(page)).toHaveCount(0);
  await expect(page.locator('.other-days')).toContainText(/28 March 2026\s*pain 7/);
});

test('a calendar file reminds every day at one time, and says nothing of the patient', async ({
  page
}) => {
  await openAt(page, 'Europe/Amsterdam', '2026-03-27T12:00:00+01:00');
  await page.getByText('Make a reminder').click();
  await page.getByLabel('The Netherlands').check();
  await expect(page.getByLabel('How many days?')).toHaveValue('7');
  await page.getByLabel('At what time?').fill('20:15');
  await page.getByLabel('How many days?').fill('4');
  const { name, text } = await fileBy(page, 'Put it in my calendar');
  expect(name).toBe('diary-reminder.ics');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const { startDate, summary, description } = new ICAL.Event(event);
  expect(description).toBe(new URL('/en/diary/', page.url()).href);
  expect([startDate.toString(), summary]).toEqual(['2026-03-27T20:15:00', 'Fill in the diary']);
  expect(text).toMatch(/RRULE:FREQ=DAILY;COUNT=4/);
  expect(text).not.toMatch(/pain|TZID/i);
});
