import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import type { Facts } from '../../statecharts/facts/fact.ts';
import { PHONE } from './support/as-used.ts';
import { fullReferrals } from './support/examples.ts';
import {
  caseIsThere,
  enterNumber,
  fillInByName,
  openCheck,
  openPage,
  unfoldCase
} from './support/form.ts';
import { cutOffOn, overlapsOn, sheetsIn } from './support/sheets.ts';
import { expect, test } from './support/watched.ts';

/** A patient as most are: one step not taken, one answer not known, a point or two to mind. */
const TYPICAL: Facts = {
  'steps.nerveRootPrf': 'not-considered',
  'psychosocial.expectations': 'unknown',
  'psychosocial.coping': 'some',
  bleedingRisk: 'anticoagulant-pausable'
};

/** One with something at every stage. */
const BUSY: Facts = {
  'steps.nerveRootPrf': 'not-considered',
  'steps.exercise': 'not-considered',
  bmi: 36,
  opioidMedMgPerDay: 95,
  'psychosocial.coping': 'serious',
  'psychosocial.distress': 'some',
  'psychosocial.activity': 'some',
  'psychosocial.expectations': 'unknown',
  bleedingRisk: 'anticoagulant-not-asked',
  psychiatricDisorder: 'active-without-psychiatrist',
  cardiacDevice: true,
  surgicallyTreatable: 'unknown'
};

async function openSheet(page: Page, language: Language, country: Country, facts: Facts) {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'fbss');
  await openCheck(page, `/${language}/refer/fbss/`);
  await fillInByName(page, country, { ...patient?.facts, ...facts });
  await page.locator('.finish a').click();
  await caseIsThere(page);
}

/** How far down the page something ends. */
const endOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => one.getBoundingClientRect().bottom + scrollY);

for (const language of LANGUAGES) {
  test(`from its heading to the decision a case is one screen, in ${language}`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openSheet(page, language, 'NL', TYPICAL);
    for (const part of ['.stand', 'main .line', '.columns', '.decision']) {
      expect([part, (await endOf(page, part)) <= 900]).toEqual([part, true]);
    }
  });

  test(`a phone begins with where the patient stands, and the line, in ${language}`, async ({
    page
  }) => {
    await page.setViewportSize(PHONE);
    await openSheet(page, language, 'NL', TYPICAL);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main .line li').nth(1)).toBeInViewport({ ratio: 1 });
  });

  for (const country of COUNTRIES) {
    for (const [name, facts] of Object.entries({ TYPICAL, BUSY })) {
      test(`a ${name.toLowerCase()} case is one A4, in ${language} for ${country}`, async ({
        page
      }) => {
        await openSheet(page, language, country, facts);
        await page.fill('[name="decision.nextStep"]', 'PRF');
        const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
        expect(sheets).toHaveLength(1);
        expect(sheets.flatMap(overlapsOn)).toEqual([]);
        expect(sheets.flatMap(cutOffOn)).toEqual([]);
      });
    }
  }
}

test('on paper there is room for a name, a birth date and signatures, and no form', async ({
  page
}) => {
  await openSheet(page, 'nl', 'NL', TYPICAL);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.writing-lines i')).toHaveCount(4);
  for (const line of await page.locator('.writing-lines i').all()) await expect(line).toBeVisible();
  await expect(page.locator('.after-sheet')).toBeHidden();
  await expect(page.locator('.decision [name="decision.reason"]')).toHaveCSS(
    'border-top-width',
    '0px'
  );
});

test('an answer that is changed on the sheet counts at once', async ({ page }) => {
  await page.goto('/nl/pathway/fbss/case/');
  await caseIsThere(page);
  await unfoldCase(page);
  await enterNumber(page, 'bmi', '36');
  await expect(page.locator('[data-criterion="general.bmi"]')).toHaveAttribute(
    'data-status',
    'unmet'
  );
  await expect(page.locator('[data-fault="general.bmi"]')).toBeVisible();
});

test('a station of the map leads to the criteria of its stage, folded or not', async ({ page }) => {
  await page.goto('/nl/pathway/sfn/case/');
  await caseIsThere(page);
  await page.locator('.walk .fold > summary').click();
  const stations = page.locator('.pathway-map a');
  await stations.first().click();
  const target = await stations.first().getAttribute('href');
  await expect(page.locator(target ?? '')).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});

for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
  test(`what comes below the sheet ends where its text does, at ${viewport.width}`, async ({
    page
  }) => {
    await page.setViewportSize(viewport);
    await openPage(page, '/nl/pathway/fbss/case/');
    await page.locator('.sheet-foot').scrollIntoViewIfNeeded();
    await page.locator('.after-sheet .walk').waitFor();
    const last = await endOf(page, '.after-sheet > :last-child');
    expect(await endOf(page, '.after-sheet')).toBeCloseTo(last, 0);
  });
}
