import { enterNumber, openCheck } from './support/form.ts';
import { test } from './support/own-host.ts';
import { expect, forgiveNotFound } from './support/watched.ts';

test.use({ at: '/any/where/' });

test('the same build works from a folder of a host, with and without a network', async ({
  page,
  host
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('banner').getByRole('link', { name: 'Verwijzen' }).click();
  await page.getByRole('searchbox').fill('sudeck');
  await page.getByRole('region', { name: 'Gevonden' }).getByRole('link', { name: /CRPS/ }).click();
  await expect(page).toHaveURL(/\/any\/where\/nl\/refer\/crps\/$/);

  await openCheck(page, 'nl/refer/crps/');
  await enterNumber(page, 'age', '17');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/any\/where\/en\/refer\/crps\/$/);
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');

  await host.stop();
  await openCheck(page, 'nl/refer/fbss/');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'incomplete');
});

for (const [language, name] of [
  ['nl', 'Pijndagboek'],
  ['en', 'Pain diary']
] as const) {
  test(`the diary is put on a home screen by itself, in ${language}, wherever the site stands`, async ({
    page,
    host
  }) => {
    expect(host).toBeDefined();
    // Reached from the other language, in place.
    await page.goto(language === 'nl' ? 'en/diary/' : 'nl/diary/');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /^(?:English|Nederlands)$/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    for (const isLoadedAnew of [false, true]) {
      if (isLoadedAnew) await page.reload();
      const session = await page.context().newCDPSession(page);
      const { url, data = '{}', errors } = await session.send('Page.getAppManifest');
      const manifest = JSON.parse(data) as { name: string; start_url: string; scope: string };
      const icons = (JSON.parse(data) as { icons: { src: string }[] }).icons;
      expect([errors, manifest.name]).toEqual([[], name]);
      for (const address of [manifest.start_url, manifest.scope]) {
        expect(new URL(address, url).pathname).toBe(`/any/where/${language}/diary/`);
      }
      for (const { src } of icons) {
        expect((await page.request.get(new URL(src, url).href)).status()).toBe(200);
      }
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    }
    const touchIcon = page.locator('link[rel="apple-touch-icon"]');
    const address = await touchIcon.evaluate((link: HTMLLinkElement) => link.href);
    expect(address).toContain('/any/where/diary-apple-touch-icon.png');
    expect((await page.request.get(address)).status()).toBe(200);
  });
}

test('the 404 page finds the way back from any depth', async ({ page, host, complaints }) => {
  expect(host).toBeDefined();
  const answer = await page.goto('nl/refer/no/such/page/');
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Front page in English' }).click();
  await expect(page).toHaveURL(/\/any\/where\/en\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  forgiveNotFound(complaints);
});

test('a diagnosis that is searched for on the 404 page is found in the list', async ({
  page,
  host,
  complaints
}) => {
  expect(host).toBeDefined();
  await page.goto('nl/refer/no/such/page/');
  await page.getByLabel('Welke diagnose heeft uw patiënt?').fill('Sudeck');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/any\/where\/nl\/refer\//);
  await expect(page.getByRole('searchbox')).toHaveValue('Sudeck');
  await expect(page.getByRole('link', { name: /CRPS/ }).first()).toBeVisible();
  forgiveNotFound(complaints);
});
