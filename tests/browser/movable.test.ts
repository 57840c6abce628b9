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
  await page.getByRole('link', { name: /CRPS/ }).click();
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
