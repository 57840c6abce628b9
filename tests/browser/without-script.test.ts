import { indicationOf } from '../../statecharts/indications/registry.ts';
import { expect, test } from './support/watched.ts';

test.use({ javaScriptEnabled: false });

test('a check without JavaScript lists its criteria with their sources', async ({ page }) => {
  await page.goto('/nl/refer/fbss/');
  const criteria = page.locator('.criteria li');
  await expect(criteria).toHaveCount(indicationOf('fbss')?.criteria.length ?? 0);
  for (const text of await criteria.allInnerTexts()) expect(text).toMatch(/Bron: /);
  await expect(
    page.getByRole('heading', { name: 'Psychosociale factoren', level: 2 })
  ).toBeVisible();
});

test('what is of no use without JavaScript is not there', async ({ page }) => {
  await page.goto('/nl/refer/fbss/');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.locator('#advice')).toBeHidden();
  expect(await page.locator('main').innerText()).toContain('De check zelf heeft JavaScript nodig.');
});

test('an indication without a pathway says what to do instead', async ({ page }) => {
  await page.goto('/nl/refer/phn/');
  const text = await page.locator('main').innerText();
  expect(text.split('Wat u wel kunt doen:')).toHaveLength(2);
});
