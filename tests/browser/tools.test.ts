import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { violationsOn } from './support/axe.ts';
import { openPage } from './support/form.ts';
import { TOOL_PAGES } from './support/pages.ts';
import { WORKED } from './support/tools.ts';
import { expect, test } from './support/watched.ts';

const outcome = (page: Page) => page.locator('.outcome');

for (const language of LANGUAGES) {
  for (const [tool, { work, result }] of Object.entries(WORKED)) {
    test(`${tool} is worked by keyboard alone, in ${language}`, async ({ page }) => {
      await openPage(page, `/${language}/tools/${tool}/`);
      await work(page);
      await expect(outcome(page).locator('p')).toHaveText(result[language]);
      expect(await violationsOn(page)).toEqual([]);
      // Alone there is no question to hand it to.
      await expect(page.getByRole('button', { name: /Overnemen|Use this/ })).toHaveCount(0);
      // The next patient starts with nothing.
      await page.locator('.tool > button').click();
      await expect(outcome(page)).toHaveText('');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    });
  }

  test(`the list leads to every tool, in ${language}`, async ({ page }) => {
    for (const path of TOOL_PAGES) {
      await page.goto(`/${language}/tools/`);
      await page.getByRole('main').locator(`a[href$="/${language}/${path}"]`).click();
      await expect(page.locator('form.tool')).toBeVisible();
    }
    expect(TOOL_PAGES).toHaveLength(6);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test(`every tool says what it needs, and what it rests on, in ${language}`, async ({
      page
    }) => {
      for (const path of TOOL_PAGES) {
        await page.goto(`/${language}/${path}`);
        await expect(page.locator('main noscript p')).toContainText('JavaScript');
        await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(3);
        await expect(page.getByRole('main').locator('form, input, button')).toHaveCount(0);
      }
    });
  });
}

test('a switch of language keeps what was entered', async ({ page }) => {
  await openPage(page, '/nl/tools/bmi/');
  await page.getByLabel('Lengte in cm').fill('200');
  await page.getByLabel('Gewicht in kg').fill('100,5');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(outcome(page)).toHaveText('BMI ≈ 25.13');
  await expect(page.getByLabel('Weight in kg')).toHaveValue('100,5');
});

test('a date that the calendar lacks is said at its field, and nothing is computed', async ({
  page
}) => {
  await openPage(page, '/nl/tools/weighted-score/');
  const date = page.getByLabel('Datum', { exact: true }).first();
  await date.fill('2026-02-31');
  await page.getByLabel('Score 1 (0–10)').first().fill('5');
  await expect(date).toHaveAccessibleDescription(/bestaat niet/);
  await expect(outcome(page)).toHaveText(/Nog niets uitgerekend/);
});

test('a diary with a day missing says which, and computes nothing', async ({ page }) => {
  await openPage(page, '/nl/tools/weighted-score/');
  for (const [i, day] of ['27', '28'].entries()) {
    await page.getByLabel('Datum', { exact: true }).nth(i).fill(`2026-02-${day}`);
    await page.getByLabel('Score 1 (0–10)').nth(i).fill('7');
  }
  await page.getByLabel('Datum', { exact: true }).nth(2).fill('2026-03-02');
  await page.getByLabel('Score 1 (0–10)').nth(2).fill('7');
  await expect(outcome(page).locator('li')).toHaveText(['1 maart 2026']);
  // Day after day: the list keeps their order.
  await page.getByLabel('Datum', { exact: true }).nth(3).fill('2026-03-01');
  await expect(page.getByLabel('Datum', { exact: true }).nth(3)).toHaveAccessibleDescription(
    /volgorde/
  );
});

test('nothing that is entered is kept', async ({ page }) => {
  await openPage(page, '/nl/tools/bmi/');
  await page.getByLabel('Lengte in cm').fill('181');
  await page.reload();
  await expect(page.getByLabel('Lengte in cm')).toHaveValue('');
  const kept = await page.evaluate(() => [localStorage.length, document.cookie]);
  expect(kept).toEqual([0, '']);
});
