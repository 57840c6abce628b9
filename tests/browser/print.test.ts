import { indicationOf } from '../../statecharts/indications/registry.ts';
import { openAsUsed } from './support/as-used.ts';
import { expect, test } from './support/watched.ts';

test('a printer gets every finding, folded or not', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/');
  const { criteria = [] } = indicationOf('fbss') ?? {};
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset['printed'] = `${document.querySelectorAll('.finding').length}`;
    });
  });
  await page.pdf();
  await expect(page.locator('body')).toHaveAttribute('data-printed', `${criteria.length}`);
});

test('a printed advice has every finding and all its background, and no bars', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/', { on: 'paper' });
  expect(await page.locator('.finding').count()).toBeGreaterThan(15);
  for (const finding of await page.locator('.finding').all()) await expect(finding).toBeVisible();
  for (const panel of await page.locator('[role="tabpanel"]').all())
    await expect(panel).toBeVisible();
  await expect(page.locator('.advice-line .line')).toBeVisible();
  for (const bar of ['.advice-bar', '.site nav', '[role="tablist"]', 'form', '.record']) {
    await expect(page.locator(bar)).toBeHidden();
  }
});
