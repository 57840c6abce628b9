import { openAsUsed } from './support/as-used.ts';
import { expect, test } from './support/watched.ts';

test('a printed advice has every finding and all its background, and no bars', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/', { on: 'paper' });
  for (const finding of await page.locator('.finding').all()) await expect(finding).toBeVisible();
  for (const panel of await page.locator('[role="tabpanel"]').all())
    await expect(panel).toBeVisible();
  await expect(page.locator('.advice-line .line')).toBeVisible();
  for (const bar of ['.advice-bar', '.site nav', '[role="tablist"]', 'form', '.record']) {
    await expect(page.locator(bar)).toBeHidden();
  }
});
