import { goBack, openAsUsed } from './support/as-used.ts';
import { WITH_PAGES_KEPT } from './support/chromium.ts';
import { expect, test } from './support/watched.ts';

test.use(WITH_PAGES_KEPT);

test('Back leads to the list of indications as it was narrowed', async ({ page }) => {
  await openAsUsed(page, 'refer/');
  await page.getByRole('searchbox').fill('Sudeck');
  await page.getByRole('region', { name: 'Gevonden' }).getByRole('link', { name: /CRPS/ }).click();
  await expect(page).toHaveURL(/\/refer\/crps\//);
  await goBack(page);
  await expect(page.getByRole('searchbox')).toHaveValue('Sudeck');
  await expect(page.locator('[data-hits] li').filter({ visible: true })).toHaveCount(1);
});
