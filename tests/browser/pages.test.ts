import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { contrastViolationsOn, violationsOn } from './support/axe.ts';
import { chooseCountry, openAsUsed, PHONE } from './support/as-used.ts';
import { openCheck, openPage } from './support/form.ts';
import { lossesOn, scaleText } from './support/losses.ts';
import { DIARY_PAGE, KINDS, PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

for (const path of PAGES) {
  test(`${path} is accessible, begins with its heading on a phone, and fits at 400 %`, async ({
    page
  }) => {
    // What day it is stands in the diary.
    if (path.endsWith(DIARY_PAGE)) await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
    await openPage(page, path);
    await expect(page.getByRole('main')).toBeVisible();
    expect.soft(await violationsOn(page)).toEqual([]);
    if (KINDS.includes(path)) await expectMoreOf(page, path);
    await page.setViewportSize(PHONE);
    // What was unfolded may have led on.
    await page.evaluate(() => scrollTo(0, 0));
    // The heading of the entrance is for a screen reader: each language begins with its own.
    const heading = page.getByRole('heading', { level: path === '/' ? 2 : 1 }).first();
    await expect.soft(heading).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 320, height: 256 });
    expect.soft(await lossesOn(page)).toEqual({ wider: 0, cut: [] });
  });
}

/**
 * Pages of hundreds of rows: what each row says is held against the rules and the passages themselves
 * (`rule-pages` and `source-pages` among the unit tests), and here how the page is made up.
 */
const LOOKED_UP = ['/rules/fbss/', '/sources/'];

/** The headings of a page with how much stands below each, up to the next. */
async function outlineOf(page: Page): Promise<string> {
  const lines = await page.locator('main').evaluate((main) => {
    const counted = 'h1, h2, h3, h4, caption, th, td, li, dt, dd, p, a, q, details';
    const parts: { heading: string; counts: Map<string, number> }[] = [];
    for (const each of main.querySelectorAll(counted)) {
      const tag = each.localName;
      if (/^h\d$/.test(tag)) {
        parts.push({ heading: `${tag} ${each.textContent.trim()}`, counts: new Map() });
      } else {
        const counts = parts.at(-1)?.counts;
        counts?.set(tag, (counts.get(tag) ?? 0) + 1);
      }
    }
    return parts.map(({ heading, counts }) =>
      [heading, [...counts].map(([tag, count]) => `${tag} ${count}`).join(', ')].join(': ')
    );
  });
  return `${lines.join('\n')}\n`;
}

/** What need not be looked at on every page of a kind: dark colours, the whole tree, large text. */
async function expectMoreOf(page: Page, path: string): Promise<void> {
  const name = path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'entrance';
  // What a screen reader is told; after a change on purpose: `--update-snapshots`.
  if (LOOKED_UP.some((end) => path.endsWith(end))) {
    await expect.soft(page.locator('header')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
    expect.soft(await outlineOf(page)).toMatchSnapshot(`${name}.outline.txt`);
  } else {
    await expect.soft(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await contrastViolationsOn(page), 'in dark colours').toEqual([]);
  await scaleText(page, 2);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await lossesOn(page), `${width} wide`).toEqual({ wider: 0, cut: [] });
  }
  await scaleText(page, 1);
}

test('the exception to the style policy fits the route announcer', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\//);
  const style = await page.locator('#svelte-announcer').getAttribute('style');
  const hash = createHash('sha256')
    .update(style ?? '')
    .digest('base64');
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .first()
    .getAttribute('content');
  expect(policy).toContain(`'sha256-${hash}'`);
});

/** What is entered could stand in an address if a form were sent. */
const FORMS_BARRED = `meta[content*="form-action 'none'"]`;

test('no form is ever sent', async ({ page }) => {
  for (const path of ['/', '/nl/', '/nl/refer/', '/nl/refer/fbss/']) {
    await page.goto(path);
    await expect(page.locator(FORMS_BARRED)).toHaveCount(1);
  }
});

test('an indication without a pathway gives its advice at once, by country', async ({ page }) => {
  await openAsUsed(page, 'refer/angina/');
  const advice = page.locator('#advice');
  await expect(advice).toHaveAttribute('data-category', 'not-indicated');
  await expect(advice).toContainText('cardioloog');
  await chooseCountry(page, 'BE');
  await expect(advice).toHaveAttribute('data-category', 'discuss');
});

test('compression of the spinal cord is urgent', async ({ page }) => {
  await openCheck(page, '/nl/refer/fnss/');
  await page.check('[name="myelumCompression"][value="true"]');
  await expect(
    page.getByRole('heading', {
      name: 'Spoed: bel vandaag de dienstdoende neurochirurg of neuroloog'
    })
  ).toBeVisible();
});
