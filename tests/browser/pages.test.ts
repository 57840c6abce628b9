import { createHash } from 'node:crypto';
import { violationsOn } from './support/axe.ts';
import { openCheck, openPage, unfold } from './support/form.ts';
import { PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

/** A text without the addresses that a publisher fills in, which look like keys. */
const withoutAddresses = (text: string) => text.replace(/\S+@\S+|https?:\S+/g, '');

for (const path of PAGES) {
  test(`${path} has no accessibility violation in either colours, and shows texts, not keys`, async ({
    page
  }) => {
    await openPage(page, path);
    await expect(page.getByRole('main')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page), colorScheme).toEqual([]);
    }
    await unfold(page);
    const text = withoutAddresses(await page.locator('body').innerText());
    expect(text.match(/\b[a-z]+\.[a-z][\w.-]*\b|\{\{/gi) ?? []).toEqual([]);
  });
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
    .getAttribute('content');
  expect(policy).toContain(`'sha256-${hash}'`);
});

test('a GP finds an indication by the word in use', async ({ page }) => {
  await page.goto('/nl/refer/');
  for (const [word, name] of [
    ['Sudeck', /CRPS/],
    ['posttraumatische dystrofie', /CRPS/],
    ['PSPS type 2', /FBSS/],
    ['neuropathie bij suikerziekte', /diabetische polyneuropathie/i],
    ['gordelroos', /Postherpetische/]
  ] as const) {
    await page.getByLabel('Zoek een diagnose').fill(word);
    await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
  }
});

test('an indication without a pathway gives its advice at once, by country', async ({ page }) => {
  await openCheck(page, '/nl/refer/angina/');
  const advice = page.locator('#advice');
  await expect(advice).toHaveAttribute('data-category', 'not-indicated');
  await expect(advice).toContainText('cardioloog');
  await page.check('[name="country"][value="BE"]');
  await expect(advice).toHaveAttribute('data-category', 'discuss');
});

test('compression of the spinal cord is urgent', async ({ page }) => {
  await openCheck(page, '/nl/refer/fnss/');
  await page.check('[name="myelumCompression"][value="true"]');
  await expect(
    page.getByRole('heading', { name: 'Spoed: vandaag bellen met neuroloog of neurochirurg' })
  ).toBeVisible();
});
