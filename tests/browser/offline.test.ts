import { RULES_VERSION } from '../../statecharts/rules.ts';
import type { Page } from '@playwright/test';
import { enterNumber, fillInByName, openCheck } from './support/form.ts';
import { fullReferrals } from './support/examples.ts';
import { test } from './support/own-host.ts';
import { expect, forgiveNotFound } from './support/watched.ts';

/** One visit: a page has been opened, and what is kept for later has been fetched. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('nl/');
  await page.evaluate(() => navigator.serviceWorker.ready);
}

test('after one visit a case can be completed without a network, in both languages', async ({
  page,
  host
}) => {
  await visitOnce(page);
  await host.stop();

  const [patient] = fullReferrals;
  await openCheck(page, `nl/refer/${patient?.indication.id}/`);
  await fillInByName(page, 'NL', patient?.facts ?? {});
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
  await expect(page.locator('#advice')).toContainText(RULES_VERSION);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/refer\/fbss\/$/);
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
  await expect(page.getByRole('heading', { name: 'Refer for neuromodulation' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await openCheck(page, 'en/refer/fbss/');
  await enterNumber(page, 'age', '17');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
});

test('without a network every page is there, and an unknown one gives the 404 page', async ({
  page,
  host,
  complaints
}) => {
  await visitOnce(page);
  const links = (await page.request.get('nl/refer/').then((answer) => answer.text())).match(
    /refer\/[a-z-]+\//g
  );
  await host.stop();

  for (const path of [
    '',
    'nl/',
    'en/',
    'nl/refer/',
    'en/refer/',
    'nl/refer',
    'nl/about/',
    'en/accessibility/',
    'nl/patient/',
    'nl/patient/be/warning-signs/',
    'en/patient/nl/booklet/'
  ]) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 200]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(links?.length).toBeGreaterThanOrEqual(15);

  const answer = await page.goto('nl/onzin/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet' })).toBeVisible();
  forgiveNotFound(complaints);
});

/** What the page that is shown is installed as, and what stands in the way of it. */
async function installable(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { url, data = '{}' } = await session.send('Page.getAppManifest');
  // A window without a profile cannot install anything; that is not about the site.
  const errors = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  const { name, start_url } = JSON.parse(data) as { name?: string; start_url?: string };
  return { errors, name, start: new URL(start_url ?? '', url).pathname };
}

test('the site can be installed', async ({ page, host }) => {
  expect(host).toBeDefined();
  await visitOnce(page);
  expect(await installable(page)).toEqual({ errors: [], name: 'Neuromodulatiewijzer', start: '/' });
});
