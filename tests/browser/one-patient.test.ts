import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import { enter } from './support/evaluation.ts';
import { enterNumber, openCheck, openPage, unfoldCase } from './support/form.ts';
import { isThere, planAftercare, to } from './support/journey.ts';
import { questionOn, startAgain } from './support/leave.ts';
import { expect, test } from './support/watched.ts';

// A patient is followed over many pages.
test.beforeEach(() => test.slow());

/** The visits of the first year after an implantation, by country. */
const VISITS: Readonly<Record<Country, number>> = { NL: 3, BE: 2 };

async function expectCountry(page: Page, country: Country): Promise<void> {
  if (/\/case\//.test(page.url())) await unfoldCase(page);
  await expect(page.locator(`[name="country"][value="${country}"]`)).toBeChecked();
}

async function expectPlan(page: Page, country: Country): Promise<void> {
  await isThere(page, 'aftercare');
  await expectCountry(page, country);
  await expect(page.locator('#implantDate')).toHaveValue('2026-03-31');
  await expect(page.locator('.plan .visit')).toHaveCount(VISITS[country]);
}

for (const language of LANGUAGES) {
  for (const country of COUNTRIES) {
    test(`a plan keeps its country and dates over every page, ${country} in ${language}`, async ({
      page
    }) => {
      await planAftercare(page, language, country);
      await expectPlan(page, country);
      await to(page, 'case');
      await expectCountry(page, country);
      await to(page, 'aftercare');
      await expectPlan(page, country);
      await to(page, 'centre');
      await page.goBack();
      await expectPlan(page, country);
      await page.goBack();
      await isThere(page, 'case');
      await expectCountry(page, country);
      await page.goForward();
      await expectPlan(page, country);
      await page.locator('.masthead .other-language').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', language);
      await expectPlan(page, country);
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectPlan(page, country);
      await expect(questionOn(page)).toHaveCount(0);
    });
  }
}

test('a centre that is checked in between leads back, and keeps what was entered', async ({
  page
}) => {
  await planAftercare(page, 'en', 'BE');
  await to(page, 'centre');
  await enter(page, 'patients', '34');
  await to(page, 'case');
  await to(page, 'aftercare');
  await expectPlan(page, 'BE');
  await to(page, 'centre');
  await expect(page.locator('#patients')).toHaveValue('34');
});

test('a country that is corrected on one page is corrected on all', async ({ page }) => {
  await openPage(page, '/nl/pathway/fbss/trial/');
  await page.check('[name="country"][value="BE"]');
  await to(page, 'case');
  await expectCountry(page, 'BE');
  await to(page, 'aftercare');
  await expectCountry(page, 'BE');
  await page.check('[name="country"][value="NL"]');
  await to(page, 'case');
  await to(page, 'check');
  await expectCountry(page, 'NL');
});

test('what is being typed while somebody goes back goes along too', async ({ page }) => {
  await openPage(page, '/nl/pathway/fbss/trial/');
  await to(page, 'case');
  await to(page, 'aftercare');
  await page.locator('#years').pressSequentially('12');
  await page.evaluate(() => history.back());
  await isThere(page, 'case');
  await page.goForward();
  await expect(page.locator('#years')).toHaveValue('12');
});

test('an advice follows the answers of every page that it has been on', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.check('[name="place"][value="limb"]');
  await to(page, 'case');
  await to(page, 'check');
  await enterNumber(page, 'age', '17');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
  await to(page, 'case');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
  await unfoldCase(page);
  await page.check('[name="place"][value="none"]');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-indicated');
  await page.goBack();
  await isThere(page, 'check');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-indicated');
});

test('the second patient has nothing of the first, on any page', async ({ page }) => {
  await planAftercare(page, 'nl', 'BE');
  await to(page, 'case');
  await page.fill('[name="decision.nextStep"]', 'Iets');
  await startAgain(page);
  await isThere(page, 'case');
  await expectCountry(page, 'NL');
  await expect(page.locator('[name="decision.nextStep"]')).toHaveValue('');
  await to(page, 'aftercare');
  await expectCountry(page, 'NL');
  await expect(page.locator('#implantDate')).toHaveValue('');
  await enter(page, 'implantDate', '2027-01-01');
  await page.goBack();
  await isThere(page, 'case');
  await page.goForward();
  await expect(page.locator('#implantDate')).toHaveValue('2027-01-01');
});

for (const path of [
  'refer/fbss/',
  ...['case', 'trial', 'off-test', 'aftercare'].map((each) => `pathway/fbss/${each}/`)
]) {
  test(`another patient can begin on ${path}, at its heading`, async ({ page }) => {
    await openPage(page, `/nl/${path}`);
    await page.locator('main input[type="radio"]:not(:checked)').first().check();
    await startAgain(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Opnieuw beginnen' })).toBeHidden();
  });
}
