import { enterNumber, openCheck } from '../browser/support/form.ts';
import { expect, forgiveNotFound } from '../browser/support/watched.ts';
import { test } from './support/served.ts';

test('after one visit the site works while the server does not', async ({
  page,
  served,
  complaints,
  at
}) => {
  test.skip(at === '/', 'At a root, tests/browser/offline holds it.');
  await page.goto('nl/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await served.stop();
  try {
    await openCheck(page, 'nl/refer/fbss/');
    await enterNumber(page, 'age', '17');
    await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
    for (const path of ['en/refer/', 'nl/patient/be/warning-signs/', 'nl/diary/', 'nl/refer']) {
      expect((await page.goto(path))?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect((await page.goto('nl/onzin/'))?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
    forgiveNotFound(complaints);
  } finally {
    await served.start();
  }
});

test('what is not there looks like the site, however deep it would lie', async ({
  page,
  complaints
}) => {
  await page.goto('nl/refer/onzin/nog/dieper/');
  const heading = page.getByRole('heading', { name: 'Deze pagina bestaat niet' });
  await expect(heading).toBeVisible();
  expect(await heading.evaluate((one) => getComputedStyle(one).fontFamily)).not.toMatch(/^Times/);
  expect(
    await page
      .locator('main a[href]')
      .first()
      .evaluate((one) => (one as HTMLAnchorElement).href)
  ).toContain('localhost');
  forgiveNotFound(complaints);
});
