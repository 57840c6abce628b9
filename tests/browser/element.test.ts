import { existsSync } from 'node:fs';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { advise } from '../../statecharts/advice/advise.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { violationsOn } from './support/axe.ts';
import { exampleOf } from './support/examples.ts';
import { builtElement, looksOf, openHospital, SITE, toldOn, weighing } from './support/guest.ts';
import { HOSPITAL } from './support/hospital.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { expect, test } from './support/watched.ts';

let folder: string;
test.beforeAll(async () => {
  folder = await builtElement();
});

test.use({ baseURL: HOSPITAL });
// One file, one build.
test.describe.configure({ mode: 'default' });

const { indication, example } = exampleOf('specialist-first');

for (const [language, country] of [
  ['nl', 'NL'],
  ['en', 'BE']
] as const) {
  test(`a patient is filled in by keyboard, in ${language} for ${country}`, async ({ page }) => {
    const weight = weighing(page, folder);
    await openHospital(page, folder, { indication: indication.id, lang: language, country });
    await page.locator('neuromodulation-check h1').focus();
    await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });

    const advice = page.locator('#advice');
    await expect(advice).toHaveAttribute('data-category', example.expected);
    expect((await toldOn(page)).at(-1)).toMatchObject({ category: example.expected, country });
    await expect.poll(() => advice.evaluate((at) => at.matches(':focus'))).toBe(true);
    await advice.locator('details summary').first().click();
    await expect(advice.locator('.folds')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await page.waitForLoadState('networkidle');
    console.log(`element, ${language} ${country}: ${(weight() / 1000).toFixed(1)} kB`);
    expect(weight()).toBeLessThanOrEqual(110_000);
  });
}

test('nothing of the page comes in, and nothing goes out', async ({ page }) => {
  await openHospital(page, folder, { indication: 'fbss', lang: 'nl' });
  const around = { fontFamily: 'monospace', color: 'rgb(200, 0, 0)', textTransform: 'uppercase' };
  expect(await looksOf(page, 'main > h1')).toMatchObject({ ...around, fontSize: '60px' });
  expect(await looksOf(page, 'main > p')).toMatchObject(around);
  expect(await looksOf(page, 'neuromodulation-check .check-head p')).toEqual({
    fontFamily: expect.stringContaining('Segoe'),
    fontSize: '14px',
    letterSpacing: 'normal',
    textTransform: 'none',
    color: 'rgb(58, 72, 71)',
    lineHeight: '21px'
  });
  const left = await page.evaluate(() => ({
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    body: document.body.children.length,
    title: document.title
  }));
  expect(left).toEqual({ styles: 1, body: 1, title: 'Ziekenhuis' });
});

test('a language keeps the answers, another indication begins anew', async ({ page }) => {
  await openHospital(page, folder, { indication: 'fbss', lang: 'nl' });
  const check = page.locator('neuromodulation-check');
  const set = (name: string, value: string) =>
    check.evaluate((at, [key, text]) => at.setAttribute(key, text), [name, value] as const);
  const age = check.locator('input[name="age"]');
  await age.fill('54');
  await age.blur();
  await set('lang', 'en');
  await expect(check.locator('h1')).toContainText('Persistent');
  await expect(age).toHaveValue('54');
  const expected = advise({ indication: fbss, country: 'NL', facts: { age: 54 } });
  expect((await toldOn(page)).at(-1)).toEqual(expected);
  await set('country', 'BE');
  await expect(check.locator('input[name="country"][value="BE"]')).toBeChecked();
  expect((await toldOn(page)).at(-1)).toMatchObject({ country: 'BE', indication: 'fbss' });
  await set('indication', 'crps');
  await expect(age).toHaveValue('');
  expect((await toldOn(page)).at(-1)).toMatchObject({ country: 'BE', indication: 'crps' });
  await set('indication', 'none');
  await expect(check.getByRole('alert')).toHaveText('There is no indication "none".');
});

test('two on a page know nothing of each other, and links within stay there', async ({ page }) => {
  await openHospital(page, folder, { indication: 'fbss' }, { indication: 'pdn' });
  const [first, second] = [0, 1].map((i) => page.locator('neuromodulation-check').nth(i));
  const ageIn = (check = first) => check?.locator('input[name="age"]');
  for (const check of [first, second]) {
    await ageIn(check)?.fill('400');
    await check?.locator('button[type="submit"]').click();
    await check?.locator('.errors a').click();
    await expect.poll(() => ageIn(check)?.evaluate((at) => at.matches(':focus'))).toBe(true);
  }
  await ageIn(first)?.fill('40');
  expect(await ageIn(second)?.inputValue()).toBe('400');
  await second?.locator('.check-line a').last().click();
  expect(page.url()).toBe(`${HOSPITAL}page.html`);
});

test('the note for the record opens over the page, and is printed nowhere', async ({ page }) => {
  await openHospital(page, folder, { indication: 'fbss', lang: 'en' });
  const check = page.locator('neuromodulation-check');
  await check.locator('input[name="age"]').fill('54');
  await check.locator('.letter-buttons button').last().click();
  const note = check.getByRole('dialog');
  await expect(note.getByRole('textbox').last()).toContainText('54');
  await expect(note.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(note.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('it fits the width that it is given, not that of the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openHospital(page, folder, { indication: 'crps', lang: 'nl' });
  const box = page.locator('.box');
  const advice = page.locator('neuromodulation-check .check-advice');
  const beside = () => advice.evaluate((at) => at.getBoundingClientRect().x);
  expect(await beside()).toBeGreaterThan(600);
  await box.evaluate((at) => (at.style.width = '360px'));
  expect(await beside()).toBeLessThan(50);
  expect(await box.evaluate((at) => at.scrollWidth)).toBeLessThanOrEqual(360);
});

test('what leads away leads to pages of the guide, beside the page around', async ({ page }) => {
  await openHospital(page, folder, { indication: 'phn' }, { indication: 'fbss', lang: 'en' });
  const away = page.locator(`neuromodulation-check a[href^="${SITE}"]`);
  await expect(away.first()).toBeAttached();
  const hrefs = await away.evaluateAll((all) => all.map((at) => (at as HTMLAnchorElement).href));
  for (const href of hrefs) {
    const [path] = href.slice(SITE.length).split('#');
    expect([href, existsSync(`build/${path}index.html`)]).toEqual([href, true]);
  }
  const opened = page.waitForEvent('popup');
  await away.first().click();
  await (await opened).close();
});
