import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { enterNumber, openCheck } from './support/form.ts';
import { startAgain } from './support/leave.ts';
import { expect, test } from './support/watched.ts';

const field = (page: Page, fact: string) => page.locator(`input[type="text"][name="${fact}"]`);
const advice = (page: Page) => page.locator('#advice');
const panel = (page: Page) => page.locator('.taken-over');

/** Somebody of 17, after a back operation or not, who is then looked at for CRPS. */
async function chooseCrps(page: Page): Promise<void> {
  await openCheck(page, '/nl/refer/fbss/');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.check('[name="country"][value="BE"]');
  await page.check('[name="surgicallyTreatable"][value="false"]');
  await page.locator('[data-group="exclusions"]').click();
  await enterNumber(page, 'age', '17');
  await expect(advice(page)).toHaveAttribute('data-category', 'not-now');
  await page.locator('.other > summary').click();
  await page.locator('.other').getByRole('link', { name: /CRPS/ }).click();
  await expect(page).toHaveURL(/\/nl\/refer\/crps\/$/);
  await panel(page).waitFor();
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
}

test('another indication takes along what is general, and counts it once confirmed', async ({
  page
}) => {
  await chooseCrps(page);
  await expect(page.locator('[name="country"][value="BE"]')).toBeChecked();
  await expect(panel(page).getByRole('checkbox')).toHaveCount(7);
  await expect(field(page, 'age')).toHaveValue('');
  await expect(advice(page)).toHaveAttribute('data-category', 'incomplete');
  expect(await violationsOn(page)).toEqual([]);

  await panel(page).getByRole('checkbox').last().uncheck();
  await panel(page).getByRole('button').click();
  await expect(page.getByText('6 antwoorden overgenomen.')).toBeFocused();
  await expect(field(page, 'age')).toHaveValue('17');
  await expect(advice(page)).toHaveAttribute('data-category', 'not-now');

  await page.goBack();
  await expect(page).toHaveURL(/\/fbss\/$/);
  await expect(field(page, 'age')).toHaveValue('17');
  await expect(page.locator('[name="surgicallyTreatable"][value="false"]')).toBeChecked();
});

test('the next patient has nothing of the last one, whatever was on offer', async ({ page }) => {
  await chooseCrps(page);
  await startAgain(page);
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('[name="country"][value="NL"]')).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\/fbss\/$/);
  await expect(field(page, 'age')).toHaveValue('');
  await expect(page.locator('[name="country"][value="NL"]')).toBeChecked();
});
