import type { Locator, Page } from '@playwright/test';
import type { Country } from '../../statecharts/facts/country.ts';
import { fullReferrals } from './support/examples.ts';
import { caseIsThere, fillInByName, openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** Fills in a check: who meets everything, but for equal pain in leg and back. */
async function enterEqualPain(page: Page, path: string, country: Country): Promise<void> {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'fbss');
  await openCheck(page, path);
  await fillInByName(page, country, { ...patient?.facts, dominantPain: 'equal' });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'discuss');
}

const readingsIn = (fold: Locator) =>
  fold.locator('[data-reading]').evaluateAll((all) => all.map((one) => one.dataset['reading']));

test('beneath the advice it unfolds in Dutch, and follows the answers', async ({ page }) => {
  await enterEqualPain(page, '/nl/refer/fbss/', 'NL');
  const fold = page.locator('.fold', { hasText: 'Als men de bron anders leest' });
  await expect(fold.locator('p')).toHaveCount(0);
  await fold.locator('summary').click();
  const line = fold.locator('[data-reading="I-6"]');
  await expect(line).toContainText('dan: Verwijzen voor neuromodulatie.');
  await expect(line.locator('a')).toHaveAttribute('href', '/nl/sources/I-6/');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'discuss');

  await fillInByName(page, 'NL', { age: 17 });
  await expect.poll(() => readingsIn(fold)).toEqual(['I-22']);
});

test('on a Belgian sheet it is worked out in English while it is unfolded', async ({ page }) => {
  await enterEqualPain(page, '/en/refer/fbss/', 'BE');
  await page.locator('.finish a').click();
  await caseIsThere(page);
  const fold = page.locator('#other-readings');
  await expect(fold.locator('p')).toHaveCount(0);
  await fold.locator('summary').click();
  await expect(fold.locator('[data-reading="I-6"]')).toContainText(
    'If the source is read this way: equal'
  );
  expect(await readingsIn(fold)).toEqual(['I-6']);
  await fold.locator('summary').click();
  await expect(fold.locator('p')).toHaveCount(0);
});

test('what has no pathway is read in one way', async ({ page }) => {
  await page.goto('/nl/refer/angina/');
  // Whoever turns to the advice gets what stands below it, once the page listens.
  await expect(async () => {
    await page.keyboard.press('Tab');
    await page.locator('#block-basis').waitFor({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText('Als men de bron anders leest')).toHaveCount(0);
});
