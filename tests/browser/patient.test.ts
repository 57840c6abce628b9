import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { PAGES } from '../../src/lib/explainer/pages.ts';
import { OF_A_COUNTRY } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

const SIGNS = { nl: 'Wie bel ik?', en: 'Who do I call?' };

/** The number of sheets that a page takes on A4. */
async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm' } });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const language of LANGUAGES) {
  test(`the warning signs are one tap away from every page for patients, in ${language}`, async ({
    page
  }) => {
    for (const path of OF_A_COUNTRY.filter((each) => each !== 'warning-signs/')) {
      await page.goto(`/${language}/patient/be/${path}`);
      await page.getByRole('link', { name: SIGNS[language], exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/patient/be/warning-signs/$`));
      await expect(page.getByRole('main')).toContainText('112');
    }
  });
}

test('a patient gets from the front page to the warning signs by keyboard alone', async ({
  page
}) => {
  await page.goto('/nl/');
  await tabTo(page, /^Voor patiënten/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/patient\/$/);
  await tabTo(page, /^België/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/patient\/be\/$/);
  await tabTo(page, /^Naar de inhoud/);
  await page.keyboard.press('Enter');
  // After the diary.
  expect(await tabTo(page, /^Wie bel ik/)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('wanneer belt u wie');
});

/** Presses Tab until the link has the focus; gives how often. */
async function tabTo(page: Page, name: RegExp): Promise<number> {
  for (let presses = 1; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (name.test(text)) return presses;
  }
  throw new Error(`No link ${name} can be reached with the keyboard.`);
}

test('the country stays in the address, from page to page and in the other language', async ({
  page
}) => {
  await page.goto('/nl/patient/be/for-whom/');
  await expect(page.getByRole('heading', { name: 'In België', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In Nederland', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: /^Volgende/ }).click();
  await expect(page).toHaveURL(/\/nl\/patient\/be\/research\/$/);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/patient\/be\/research\/$/);
  await page.getByRole('link', { name: 'The pages for the Netherlands' }).click();
  await expect(page).toHaveURL(/\/en\/patient\/nl\/$/);
});

test('the diary is one tap from the first page for patients, and first in the list', async ({
  page
}) => {
  await page.goto('/nl/patient/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Uw pijndagboek' })).toHaveAttribute(
    'href',
    /\/nl\/diary\/$/
  );
  await page.goto('/nl/patient/be/');
  await expect(page.locator('article .contents a').first()).toHaveText('Uw pijndagboek');
  await expect(page.locator('article .contents a').nth(1)).toHaveText('De weg in plaatjes');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'Meteen beginnen',
    'Nu',
    'Kiezen',
    'Proef',
    'Daarna',
    'Liever anders lezen?'
  ]);
});

test('a page tells its country in its title, and speaks of the other only in a fold', async ({
  page
}) => {
  for (const [country, title, other] of [
    ['nl', 'Nederland', /België|Belgisch/],
    ['be', 'België', /Nederland(?!s Tijdschrift)|UMCG|Maasstad|Groningen|Rotterdam/]
  ] as const) {
    for (const { id } of PAGES.filter((each) => each.id !== 'about')) {
      await page.goto(`/nl/patient/${country}/${id}/`);
      await expect(page).toHaveTitle(new RegExp(` – ${title} – `));
      const said = page.getByRole('article');
      await said.evaluate((article) => {
        article.querySelectorAll('details, .sources').forEach((each) => each.remove());
      });
      await expect(said, id).not.toContainText(other);
    }
  }
});

test('numbers to call are dialled, those of the country', async ({ page }) => {
  const dialled = () =>
    page
      .locator('a[href^="tel:"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.goto('/nl/patient/nl/warning-signs/');
  expect(await dialled()).toEqual(expect.arrayContaining(['tel:113', 'tel:112']));
  await page.goto('/nl/patient/be/warning-signs/');
  const belgian = await dialled();
  expect(belgian).toEqual(expect.arrayContaining(['tel:1813', 'tel:080032123', 'tel:112']));
  expect(belgian).not.toContain('tel:113');
});

test('a local rule names each hospital, and sends the reader to the own centre', async ({
  page
}) => {
  await page.goto('/nl/patient/nl/trial/');
  const rules = page.locator('.local');
  expect(await rules.count()).toBeGreaterThan(3);
  await expect(rules.first()).toContainText('UMCG');
  await expect(rules.first()).toContainText('Maasstad');
  for (const rule of await rules.all()) await expect(rule).toContainText('Uw eigen centrum');
});

for (const language of LANGUAGES) {
  test(`the warning signs print on one sheet, with nothing else, in ${language}`, async ({
    page
  }) => {
    await page.goto(`/${language}/patient/nl/warning-signs/`);
    expect(await sheetsOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    for (const other of ['header', 'footer', 'nav', '.screen-only']) {
      for (const found of await page.locator(other).all()) await expect(found).toBeHidden();
    }
    await expect(page.getByRole('heading', { name: '112' })).toBeVisible();
  });
}

test('the booklet names its chapters and prints every one', async ({ page }) => {
  await page.goto('/nl/patient/nl/booklet/');
  const named = await page
    .locator('.chapters a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(named).toEqual(PAGES.map(({ id }) => `#${id}`));
  await page.emulateMedia({ media: 'print' });
  for (const { id } of PAGES) await expect(page.locator(`#${id}`)).toBeVisible();
  for (const nav of await page.getByRole('main').locator('nav').all())
    await expect(nav).toBeHidden();
});
