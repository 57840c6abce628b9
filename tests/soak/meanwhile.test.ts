import type { Page } from '@playwright/test';
import { letPass } from '../browser/support/as-used.ts';
import { backToKept, mark } from '../browser/support/cached.ts';
import { WITH_PAGES_KEPT } from '../browser/support/chromium.ts';
import { addScores, keep, openDiary, scoresOn } from '../browser/support/diary.ts';
import { enterNumber, openCheck } from '../browser/support/form.ts';
import { isThere } from '../browser/support/journey.ts';
import { followBrowser, leaveForList, startAgain } from '../browser/support/leave.ts';
import { expect, forgiveNoNetwork, test } from '../browser/support/watched.ts';

/** What may happen in the middle of a case, as far as no other test looks at it. */
test.use({ ...WITH_PAGES_KEPT, timezoneId: 'Europe/Amsterdam' });
// A browser drops a kept page when a test happens to run something in it; then it is done again.
test.describe.configure({ retries: 2 });

const CHECK = '/nl/refer/crps/';
const pain = (page: Page) => page.locator('input[type="text"][name="painNrs"]');
const country = (page: Page) => page.locator('[name="country"]:checked');

/** How many pages of the site hold off a new version. */
const held = (page: Page) =>
  page.evaluate(async () => ((await navigator.locks.query()).held ?? []).length);

test('two tabs have a patient each, and either holds off a new version', async ({
  page,
  context
}) => {
  const other = await context.newPage();
  await openCheck(page, CHECK);
  await openCheck(other, CHECK);
  await enterNumber(page, 'painNrs', '4');
  await expect.poll(() => held(page)).toBe(1);
  await other.check('[name="country"][value="BE"]');
  await enterNumber(other, 'painNrs', '8');
  await expect.poll(() => held(page)).toBe(2);
  await expect(pain(page)).toHaveValue('4');
  await expect(country(page)).toHaveValue('NL');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/refer/crps/');
  await expect(pain(page)).toHaveValue('4');

  await startAgain(page);
  await expect.poll(() => held(page)).toBe(1);
  await expect(pain(other)).toHaveValue('8');
  await expect(country(other)).toHaveValue('BE');
  await expect(pain(page)).toHaveValue('');
  followBrowser(other, 'leave');
  await other.reload();
  await expect.poll(() => held(page)).toBe(0);
});

test('a reload in the middle asks: who stays has everything, who goes leaves nothing', async ({
  page
}) => {
  await openCheck(page, CHECK);
  await enterNumber(page, 'painNrs', '4');
  await page.check('[name="country"][value="BE"]');
  const staying = followBrowser(page, 'stay');
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await expect.poll(() => staying).toEqual(['beforeunload']);
  await expect(pain(page)).toHaveValue('4');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
  await expect.poll(() => held(page)).toBe(1);

  const leaving = followBrowser(page, 'leave');
  await page.reload();
  await page.locator('form[aria-busy="false"]').waitFor();
  expect(leaving).toEqual(['beforeunload']);
  await expect(pain(page)).toHaveValue('');
  await expect(country(page)).toHaveValue('NL');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'incomplete');
  expect(await held(page)).toBe(0);
});

test('Back and Forward over checks that the browser keeps meet no patient', async ({ page }) => {
  await openCheck(page, CHECK);
  await enterNumber(page, 'painNrs', '4');
  await mark(page);
  await leaveForList(page);
  await mark(page);
  await page.locator('main a[href$="refer/pdn/"]').click();
  await isThere(page, 'check');
  await mark(page);
  await backToKept(page);
  await backToKept(page);
  await expect(page).toHaveURL(CHECK);
  await expect(pain(page)).toHaveValue('');

  await enterNumber(page, 'painNrs', '8');
  const staying = followBrowser(page, 'stay');
  await page.evaluate(() => void setTimeout(() => history.forward()));
  await expect.poll(() => staying).toEqual(['beforeunload']);
  await expect(pain(page)).toHaveValue('8');

  const leaving = followBrowser(page, 'leave');
  await page.evaluate(() => void setTimeout(() => history.go(2)));
  await expect(page).toHaveURL('/nl/refer/pdn/');
  expect(leaving).toEqual(['beforeunload']);
  await page.locator('form[aria-busy="false"]').waitFor();
  await expect(pain(page)).toHaveValue('');
  await page.evaluate(() => void setTimeout(() => history.go(-2)));
  await expect(page).toHaveURL(CHECK);
  await expect(pain(page)).toHaveValue('');
});

test('a clock that is put forward a day and back turns the day, and loses nothing', async ({
  page
}) => {
  const [today, tomorrow] = ['2026-11-24T10:00:00+01:00', '2026-11-25T10:00:00+01:00'];
  const setClock = async (moment: string) => {
    await page.clock.setFixedTime(new Date(moment));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  };
  const heading = page.locator('main h1');
  await page.clock.setFixedTime(new Date(today));
  await openDiary(page);
  await addScores(page, '5');
  await keep(page);
  await setClock(tomorrow);
  await expect(heading).toContainText('25 november 2026');
  await addScores(page, '8');
  await setClock(today);
  await expect(heading).toContainText('24 november 2026');
  await expect(scoresOn(page)).toHaveText('5 om 10:00');
  await page.reload();
  await expect(scoresOn(page)).toHaveText('5 om 10:00');
  await setClock(tomorrow);
  await expect(scoresOn(page)).toHaveText('8 om 10:00');
});

test('without a network in the middle of a case it goes on, and says what cannot come', async ({
  page,
  context,
  complaints
}) => {
  await page.clock.install({ time: new Date('2026-03-31T10:00') });
  await openCheck(page, CHECK);
  await enterNumber(page, 'painNrs', '8');
  await page.locator('#advice .folds').waitFor();
  await context.setOffline(true);
  await enterNumber(page, 'age', '17');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
  const others = page.locator('.other');
  await others.locator('summary').click();
  await expect(others.locator('.problem')).toBeVisible();
  await expect(pain(page)).toHaveValue('8');

  await context.setOffline(false);
  await letPass(page, '00:01');
  await others.locator('summary').click();
  await others.locator('summary').click();
  await expect(others.locator('li a').first()).toBeVisible();
  await expect(page.locator('input[type="text"][name="age"]')).toHaveValue('17');
  forgiveNoNetwork(complaints);
});
