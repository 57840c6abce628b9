import type { Page } from '@playwright/test';
import { expect, test } from './support/watched.ts';

const field = (page: Page) => page.getByLabel('Welke diagnose heeft uw patiënt?');
const links = (page: Page) => page.getByRole('main').getByRole('link');
const said = (page: Page) => page.getByRole('main').getByRole('status');

test('Enter takes the first hit, and Back brings back what was typed', async ({ page }) => {
  await page.goto('/nl/refer/');
  await field(page).fill('hernja');
  await expect(links(page).first()).toHaveAttribute('href', /fbss\/$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/refer\/fbss\/$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('hernja');
  await expect(links(page).first()).toHaveAttribute('href', /fbss\/$/);
  await links(page).nth(1).click();
  await expect(page).toHaveURL(/\/nl\/refer\/fnss\/$/);
  await page.goBack();
  await expect(field(page)).toHaveValue('hernja');
});

test('a miss shows the whole list, and says so', async ({ page }) => {
  await page.goto('/nl/refer/');
  const whole = await links(page).count();
  expect(whole).toBe(15);
  await field(page).fill('stompjespijn');
  await expect(links(page)).toHaveCount(1);
  await expect(links(page)).toHaveAttribute('href', /phantom-limb/);
  for (const miss of ['xyzzy', 'chronische pijn']) {
    await field(page).fill(miss);
    await expect(links(page)).toHaveCount(whole);
    await expect(said(page)).toContainText(miss);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/nl\/refer\/$/);
  }
  await field(page).fill('');
  await expect(links(page)).toHaveCount(whole);
  await expect(said(page)).toBeEmpty();
});

test('nothing that is typed leaves the device', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/nl/');
  await field(page).fill('dystrofie voet');
  await page.keyboard.press('Enter');
  await expect(links(page).first()).toHaveAttribute('href', /crps/);
  await expect(page).toHaveURL(/\/nl\/refer\/$/);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => url.includes('dystrofie'))).toEqual([]);

  const before = asked.length;
  await field(page).fill('suikervoeten');
  await expect(links(page).first()).toHaveAttribute('href', /pdn/);
  expect(asked.slice(before)).toEqual([]);
});

test('the ring of the field is clear of its hint', async ({ page }) => {
  await page.goto('/nl/refer/');
  await field(page).focus();
  const { bottom, outset } = await field(page).evaluate((element) => {
    const { outlineOffset, outlineWidth } = getComputedStyle(element);
    const outset = parseFloat(outlineOffset) + parseFloat(outlineWidth);
    return { bottom: element.getBoundingClientRect().bottom, outset };
  });
  const hint = await page.locator('#diagnosis-help').boundingBox();
  expect(outset).toBeGreaterThan(0);
  expect(hint?.y).toBeGreaterThan(bottom + outset);
});
