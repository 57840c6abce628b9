import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import { writeLife } from '../../statecharts/life/write-life.ts';
import { WHOLE } from '../unit/support/life-contents.ts';
import { violationsOn } from './support/axe.ts';
import { enter } from './support/evaluation.ts';
import { fullReferrals } from './support/examples.ts';
import { fillInByName, openCheck, openPage, unfold } from './support/form.ts';
import { isThere, takeStep, to } from './support/journey.ts';
import { questionOn } from './support/leave.ts';
import { callPatient, fieldsOn, openLife, saveLife } from './support/life.ts';
import { expect, test } from './support/watched.ts';

const TODAY = '2026-11-30';
const FILE = writeLife(WHOLE, TODAY);
const CASE = '/nl/pathway/fbss/case/';

/** A check, a decision, a trial with its diary, an implant, a questionnaire, an off-test. */
async function live(page: Page, language: Language, country: Country): Promise<void> {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'fbss');
  await openCheck(page, `/${language}/refer/fbss/`);
  await fillInByName(page, country, { ...patient?.facts });
  await to(page, 'case');
  await callPatient(page, 'Casus A-17');
  await page.locator('[name="decision.date"]').fill('24-11-2026');
  await page.locator('[name="decision.nextStep"]').fill('Proef plannen');
  await takeStep(page, /^(?:Verwezen|Referred)/i);
  await to(page, 'trial');
  await enter(page, 'days', '9');
  await page.check('[name="doubt"][value="false"]');
  await page.locator('main [name^="diary-"]').first().fill('1-3-2026');
  await page.locator('main [name^="diary-"]').first().blur();
  await to(page, 'offTest');
  await enter(page, 'before', '4');
  await enter(page, 'weeksOff', 'twee');
  await to(page, 'aftercare');
  await enter(page, 'implantDate', '31-3-2026');
  await enter(page, 'years', '1');
}

/** What stands on every page of the patient, from the case on. */
async function lifeOn(page: Page): Promise<object> {
  const pages: Record<string, unknown> = {};
  for (const name of ['trial', 'offTest', 'aftercare', 'case'] as const) {
    await to(page, name);
    if (name === 'case') await unfold(page);
    if (name === 'case') await page.locator('[name="age"]').first().waitFor();
    pages[name] = [await fieldsOn(page), await page.locator('h1').innerText()];
  }
  return pages;
}

for (const language of LANGUAGES) {
  for (const country of COUNTRIES) {
    test(`a life that is saved is the same once it is opened, ${country} in ${language}`, async ({
      page
    }) => {
      test.slow();
      await live(page, language, country);
      const before = await lifeOn(page);
      const { name, path, content } = await saveLife(page);
      expect(name).toMatch(/^(?:casus|case)-\d{4}-\d\d-\d\d\.json$/);
      expect(content).toMatchObject({ label: 'Casus A-17', country, indication: 'fbss' });
      await page.reload();
      await isThere(page, 'case');
      await expect(page).not.toHaveTitle(/Casus A-17/);
      await openLife(page, path);
      await expect(page).toHaveTitle(/^Casus A-17 · /);
      await expect(page.locator('h1')).toBeFocused();
      expect(await lifeOn(page)).toEqual(before);
      expect((await saveLife(page)).content).toEqual(content);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
}

test('a file is opened on whichever page, and one of another indication leads to its case', async ({
  page
}) => {
  await openPage(page, '/nl/pathway/crps/aftercare/');
  await openLife(page, { content: FILE });
  await isThere(page, 'case');
  await expect(page).toHaveURL(CASE);
  await expect(page.locator('#patient-label')).toHaveValue('Casus A-17');
  await expect(page.locator('.life-desk')).toContainText('Geopend uit een bestand van');
  await to(page, 'trial');
  await expect(page).toHaveTitle(/^Casus A-17 · /);
  await expect(page.locator('[name="country"][value="BE"]')).toBeChecked();
});

test('a second patient is asked about first, and who stays keeps the first', async ({ page }) => {
  await openPage(page, '/nl/pathway/fbss/aftercare/');
  await enter(page, 'implantDate', '31-3-2027');
  await openLife(page, { content: FILE });
  await expect(questionOn(page)).toContainText('tweede tabblad');
  await page.keyboard.press('Escape');
  await expect(page.locator('[name="implantDate"]')).toHaveValue('31-3-2027');
  await openLife(page, { content: FILE }, { agrees: true });
  await expect(page.locator('[name="implantDate"]')).toHaveValue('31-3-2026');
  await expect(page.locator('#patient-label')).toHaveValue('Casus A-17');
});

test.describe('a file that cannot be opened', () => {
  const file = JSON.parse(FILE) as Record<string, unknown>;
  for (const [what, content, said] of [
    ['damaged', FILE.slice(0, 400), /beschadigd: vanaf regel \d+/],
    ['foreign', { hello: 1 }, 'geen bestand van een patiënt'],
    ['a diary', { schema: 'neuromodulation-diary/2' }, 'Het is een pijndagboek'],
    ['of another version', { ...file, schema: 'neuromodulation-life/2' }, 'neuromodulation-life/2'],
    ['of a country without rules', { ...file, country: 'DE' }, 'country: ‘DE’. Toegestaan: NL, BE'],
    ['with a key too many', { ...file, surprise: 1 }, 'surprise: dit hoort er niet in']
  ] as const) {
    test(`${what}: says why, and changes nothing`, async ({ page }) => {
      await openPage(page, '/nl/pathway/fbss/aftercare/');
      await enter(page, 'implantDate', '31-3-2027');
      await openLife(page, { content, name: 'x.json' });
      const problem = page.locator('.life-desk [role="status"]');
      await expect(problem).toContainText('x.json kan niet worden geopend');
      await expect(problem).toContainText(said);
      await expect(questionOn(page)).toHaveCount(0);
      await expect(page.locator('[name="implantDate"]')).toHaveValue('31-3-2027');
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});

test('a file of other rules asks for a review, and names what differs', async ({ page }) => {
  const content = {
    ...(JSON.parse(FILE) as object),
    rules: { version: '2020.1', date: '2026-01-01' },
    advice: { category: 'refer', criteria: { 'general.bmi': 'unmet', 'general.gone': 'met' } }
  };
  await openPage(page, CASE);
  await openLife(page, { content });
  const note = page.locator('.life-desk');
  await expect(note).toContainText(
    'De regels zijn sindsdien veranderd: het bestand is van versie 2020.1'
  );
  await expect(note.locator('li').filter({ hasText: 'Advies: was' })).toHaveCount(1);
  await expect(note.locator('li').filter({ hasText: 'general.gone: was voldaan' })).toHaveCount(1);
});
