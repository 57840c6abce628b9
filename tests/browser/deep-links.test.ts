import type { Page } from '@playwright/test';
import { answerAtRandom } from './support/at-random.ts';
import { openPage } from './support/form.ts';
import { test as onOwnHost } from './support/own-host.ts';
import { OF_A_CASE } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

const links = (page: Page) => page.getByRole('main').getByRole('link');
const said = (page: Page) => page.getByRole('main').getByRole('status');

for (const [link, id] of [
  ['nl/refer/?code=G44.02', 'cluster'],
  ['en/refer/#code=l83', 'fnss'],
  ['nl/refer/#indication=crps', 'crps']
] as const) {
  test(`${link} leads to the check of ${id}, and Back to where the link was`, async ({ page }) => {
    await page.goto('/nl/about/');
    await page.goto(`/${link}`);
    await expect(page).toHaveURL(new RegExp(`/refer/${id}/$`));
    await page.goBack();
    await expect(page).toHaveURL(/\/nl\/about\/$/);
  });
}

test('a code of several diagnoses gives a choice, and says why; so does a part of one', async ({
  page
}) => {
  await page.goto('/nl/refer/?code=L86');
  await expect(links(page)).toHaveCount(2);
  await expect(links(page).first()).toHaveAttribute('href', /fbss\/$/);
  await expect(said(page)).toContainText('L86');
  await expect(page).toHaveURL(/\/nl\/refer\/$/);
  await links(page).nth(1).click();
  await expect(page).toHaveURL(/\/refer\/back-pain\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('L86');

  // In a window that is open already, behind the # alone.
  await page.evaluate(() => (location.hash = '#code=E11'));
  await expect(links(page)).toHaveCount(1);
  await expect(said(page)).toContainText('E11');
  await page.evaluate(() => (location.hash = '#code=E11.4'));
  await expect(page).toHaveURL(/\/refer\/pdn\/$/);
});

test('what is no code is searched for, and opens nothing', async ({ page }) => {
  await page.goto('/nl/refer/?code=stompjespijn');
  await expect(links(page)).toHaveCount(1);
  await expect(links(page)).toHaveAttribute('href', /phantom-limb/);
  await expect(page).toHaveURL(/\/nl\/refer\/$/);
});

test('a code or an indication that nobody has shows the whole list, and says so', async ({
  page
}) => {
  for (const [link, asked] of [
    ['?code=Z99', 'Z99'],
    ['#indication=knee', 'knee'],
    ['#code=A01', 'A01']
  ]) {
    await page.goto('/nl/about/');
    await page.goto(`/nl/refer/${link}`);
    await expect(said(page)).toContainText(asked ?? '');
    await expect(links(page)).toHaveCount(15);
    await expect(page).toHaveURL(/\/nl\/refer\/$/);
  }
});

test('what stands behind a # is not sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/nl/refer/#code=G90.5');
  await expect(page).toHaveURL(/\/refer\/crps\/$/);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((url) => /G90/.test(url.split('#')[0] ?? ''))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there', async ({ page }) => {
    await page.goto('/nl/refer/?code=L86');
    await expect(links(page)).toHaveCount(15);
  });
});

onOwnHost.describe('in a folder', () => {
  onOwnHost.use({ at: '/gids/' });
  onOwnHost('a code leads to the check there', async ({ page, host }) => {
    expect(host).toBeDefined();
    await page.goto('en/refer/?code=N90');
    await expect(page).toHaveURL(/\/gids\/en\/refer\/cluster\/$/);
  });
});

/** The kinds of pages on which something is entered. */
const ENTERED_ON = [
  'refer/crps/',
  ...OF_A_CASE.map((page) => `pathway/crps/${page}/`),
  'pathway/centre/',
  'tools/bmi/',
  'diary/'
];

const controls = (page: Page) =>
  page.locator('main :is(input, select, textarea)').evaluateAll((all) =>
    (all as HTMLInputElement[]).map(({ type, name, checked, value }) => ({
      name,
      entered: /radio|checkbox/.test(type) ? checked : value
    }))
  );

for (const path of ENTERED_ON) {
  test(`/nl/${path} takes no answer from its address, and writes none there`, async ({ page }) => {
    await openPage(page, `/nl/${path}`);
    const empty = await controls(page);
    const names = new Set(empty.map(({ name }) => name).filter((name) => name !== ''));
    const answers = new URLSearchParams({ age: '54', painNrs: '8', country: 'BE' });
    for (const name of names) answers.set(name, '7');

    // Another page between: the same with something else behind the # is no new visit.
    await page.goto('/nl/about/');
    await openPage(page, `/nl/${path}?${answers}#${answers}`);
    expect(await controls(page)).toEqual(empty);
    const before = page.url();
    await answerAtRandom(page, 5);
    expect(await controls(page)).not.toEqual(empty);
    expect(page.url()).toBe(before);
  });
}
