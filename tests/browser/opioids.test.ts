import type { Locator, Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { violationsOn } from './support/axe.ts';
import { openCheck, openPage } from './support/form.ts';
import { pasted } from './support/pasted.ts';
import { expect, test } from './support/watched.ts';

test.use({ permissions: ['clipboard-write'] });

const WORDS = {
  nl: {
    open: 'Morfine-equivalent uitrekenen',
    mg: 'Dosis in mg per dag',
    patch: 'Pleister in µg per uur',
    add: 'Opioïd toevoegen',
    use: 'Overnemen',
    copy: 'Kopieer de berekening',
    copied: 'Gekopieerd.',
    ninety: 'Komt overeen met 90 mg orale morfine per dag',
    atLeast: 'Ten minste 90 mg orale morfine per dag',
    unknown: 'De totale dosis is onbekend: vraag de pijnspecialist',
    doubtful: /bevestig of verbeter eerst/,
    range: /‘2-4’ is een bereik/,
    milligrams: /‘25 mg’ is in mg/,
    judge: /De voorschrijver beoordeelt/,
    neverSwitch: /nooit om van opioïd te wisselen/
  },
  en: {
    open: 'Work out the morphine equivalent',
    mg: 'Dose in mg a day',
    patch: 'Patch in µg an hour',
    add: 'Add an opioid',
    use: 'Use this',
    copy: 'Copy the calculation',
    copied: 'Copied.',
    ninety: 'Equivalent to 90 mg oral morphine a day',
    atLeast: 'At least 90 mg oral morphine a day',
    unknown: 'The total dose is unknown: ask the pain specialist',
    doubtful: /first confirm or correct/,
    range: /‘2-4’ is a range/,
    milligrams: /‘25 mg’ is in mg/,
    judge: /The prescriber judges/,
    neverSwitch: /never for switching opioids/
  }
} as const;

/** Chooses the opioid of the last line, and gives its dose where one is asked. */
async function enter(list: Locator, opioid: string, dose?: string): Promise<void> {
  await list.getByRole('combobox').last().selectOption(opioid);
  if (dose === undefined) return;
  const field = list.locator('.measure input').last();
  await field.fill(dose);
  await field.blur();
}

const outcome = (list: Locator) => list.locator('.outcome > p');
const answer = (page: Page) => page.locator('input[type="text"][name="opioidMedMgPerDay"]');

async function openInCheck(page: Page, language: Language): Promise<Locator> {
  await openCheck(page, `/${language}/refer/fbss/`);
  const question = page.locator('#question-opioidMedMgPerDay');
  await question.getByText(WORDS[language].open).click();
  return question;
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`at the question, opioids add up and are handed back, in ${language}`, async ({ page }) => {
    const list = await openInCheck(page, language);
    await enter(list, 'oxycodoneNaloxone', '20 mg');
    await list.getByRole('button', { name: words.add }).click();
    await enter(list, 'fentanylPatch', '25');
    await expect(outcome(list)).toHaveText(words.ninety);
    expect(await violationsOn(page)).toEqual([]);
    await list.getByRole('button', { name: words.use }).click();
    await expect(answer(page)).toHaveValue('90');
  });

  test(`an opioid without a factor answers nothing below 90, and 'at least' from there, in ${language}`, async ({
    page
  }) => {
    const list = await openInCheck(page, language);
    const use = list.getByRole('button', { name: words.use });
    await enter(list, 'another');
    await list.getByRole('button', { name: words.add }).click();
    await enter(list, 'morphine', '89,99');
    await expect(outcome(list)).toHaveText(words.unknown);
    await expect(use).toBeDisabled();
    await expect(answer(page)).toHaveValue('');
    await enter(list, 'morphine', '90');
    await expect(outcome(list)).toHaveText(words.atLeast);
    await use.click();
    await expect(answer(page)).toHaveValue('90');
  });

  test(`on its own page a doubtful patch counts only when confirmed, in ${language}`, async ({
    page
  }) => {
    await openPage(page, `/${language}/tools/morphine/`);
    const list = page.locator('form.tool');
    await enter(list, 'fentanylPatch', '25 mg');
    await expect(list.getByLabel(words.patch)).toHaveAccessibleDescription(words.milligrams);
    await enter(list, 'fentanylPatch', '325');
    await expect(outcome(list)).toHaveText(words.doubtful);
    expect(await violationsOn(page)).toEqual([]);
    await list.getByRole('checkbox').check();
    await expect(outcome(list)).toContainText('780 mg');
    await enter(list, 'fentanylPatch', '0,025');
    await expect(list.getByRole('checkbox')).not.toBeChecked();
    await expect(outcome(list)).toHaveText(words.doubtful);
  });

  test(`where only another source reaches 90, the prescriber judges, in ${language}`, async ({
    page
  }) => {
    await openPage(page, `/${language}/tools/morphine/`);
    const list = page.locator('form.tool');
    await enter(list, 'tramadol', '2-4');
    await expect(list.getByLabel(words.mg)).toHaveAccessibleDescription(words.range);
    await enter(list, 'tramadol', '450');
    await expect(outcome(list)).toContainText('45 mg');
    await expect(list.locator('.outcome li').first()).toHaveText(words.judge);
    expect(await violationsOn(page)).toEqual([]);
    await list.getByRole('button', { name: words.copy }).click();
    await expect(list.getByText(words.copied)).toBeVisible();
    const copied = await pasted(page);
    for (const part of ['45 mg', words.judge, words.neverSwitch]) expect(copied).toMatch(part);
  });
}
