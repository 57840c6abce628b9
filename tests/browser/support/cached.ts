import { expect, type Page } from '@playwright/test';

/**
 * Marks a page before it is left, so that it tells later whether the browser kept it. A page with
 * something still on its way is not always kept, so this waits until it has come to rest.
 */
export async function mark(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    addEventListener(
      'pageshow',
      ({ persisted }) => (document.body.dataset['kept'] = `${persisted}`)
    );
  });
}

/** Goes back to a marked page, and makes sure that it is the very one that was left. */
export async function backToKept(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.body.dataset['kept'];
    setTimeout(() => history.back());
  });
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'true');
}
