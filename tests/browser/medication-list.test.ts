import type { Page } from '@playwright/test';
import { openAsUsed, goBack } from './support/as-used.ts';
import { violationsOn } from './support/axe.ts';
import { fullReferrals } from './support/examples.ts';
import { caseIsThere, fillInByName, openCheck } from './support/form.ts';
import { closeText, openLetter, openNote } from './support/letters.ts';
import { expect, test } from './support/watched.ts';

const fbss = fullReferrals.find(({ indication }) => indication.id === 'fbss')?.facts ?? {};
const withoutDrugs = Object.fromEntries(
  Object.entries(fbss).filter(([fact]) => !/^drugs\.|bleedingRisk|opioidMed/.test(fact))
);

const LIST = `Mw. A. de Vries 12-03-1950
Lyrica 75 mg caps 2dd1, sinds 03-2024
Amitriptyline 25 mg 1 dd 1 an gestopt wegens bijwerkingen
Apixaban 5 mg 2 dd 1
Oxycodon retard 10 mg 1-0-1
Metformine 500 mg 2dd1`;

const NEVER_TOLD = /Vries|1950|[Mm]etformin/;

const field = (page: Page) => page.getByLabel('Medicatielijst', { exact: true });
const group = (page: Page, name: RegExp) =>
  page.locator('.medication').getByRole('group', { name });

async function paste(page: Page, list = LIST) {
  await page.getByText('Plak de medicatielijst').click();
  await field(page).fill(list);
}

test('a pasted list asks for effects, feeds the calculator and words the letter', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await fillInByName(page, 'NL', { ...withoutDrugs, 'drugs.snri': 'insufficient' });
  await paste(page);
  await expect(page.getByText('4 middelen herkend')).toBeVisible();
  // Nothing is answered before somebody does.
  await expect(page.locator('[name="drugs.gabapentinoid"]:checked')).toHaveCount(0);
  await expect(page.locator('input[type="text"][name="opioidMedMgPerDay"]')).toHaveValue('');

  const pregabalin = group(page, /^Gabapentino/);
  await expect(pregabalin).toContainText('pregabaline (Lyrica): 2 dd 75 mg (150 mg per dag)');
  await pregabalin.getByRole('radio', { name: /te weinig effect/ }).check();
  await expect(page.locator('[name="drugs.gabapentinoid"]:checked')).toHaveValue('insufficient');
  const amitriptyline = group(page, /^TCA/);
  await expect(amitriptyline.getByRole('radio')).toHaveCount(2);
  await amitriptyline.getByRole('radio', { name: /niet verdragen/ }).check();
  await group(page, /^Apixaban/)
    .locator('[value="anticoagulant-pausable"]')
    .check();
  await page.locator('.medication').getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('input[type="text"][name="opioidMedMgPerDay"]')).toHaveValue('30');
  expect(await violationsOn(page)).toEqual([]);

  const letter = await openLetter(page);
  await expect(letter).toContainText(/pregabaline\), 2 dd 75 mg, sinds 03-2024/);
  await expect(letter).toContainText(/amitriptyline\), 1 dd 25 mg/);
  await expect(letter).toContainText('oxycodon 2 dd 10 mg');
  await expect(letter).toContainText('apixaban 2 dd 5 mg');
  await expect(letter).not.toContainText(NEVER_TOLD);
  await closeText(page);
  await expect(await openNote(page)).not.toContainText(NEVER_TOLD);
});

test('a line is corrected in the list, or left out', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await paste(page, 'Pregabaline 2dd1\nOxycodon 10 mg 2dd1\nTramadol 50 mg 3dd1');
  const pregabalin = group(page, /^Gabapentino/);
  await expect(pregabalin).toContainText('dagdosis onbekend: sterkte niet vermeld');
  const outcome = page.locator('.medication .outcome');
  await expect(outcome).toContainText(/\d+ mg/);
  const before = await outcome.innerText();
  await page.getByLabel('Volgens de lijst: tramadol').selectOption('weglaten');
  await expect(outcome).not.toHaveText(before);
  await field(page).fill('Pregabaline 150 mg 2dd1\nOxycodon 10 mg 2dd1');
  await expect(pregabalin).toContainText('2 dd 150 mg');
});

test('after Back the list is there as it was left, and gone for another patient', async ({
  page
}) => {
  await openAsUsed(page, 'refer/fbss/');
  await paste(page);
  await page.getByLabel(/Volgens de lijst: pregabaline/).selectOption('gestopt');
  await page.getByRole('link', { name: 'Open het hele traject' }).click();
  await caseIsThere(page);
  await goBack(page);
  await expect(field(page)).toHaveValue(LIST);
  await expect(page.getByLabel(/Volgens de lijst: pregabaline/)).toHaveValue('stopped');
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await page.getByRole('button', { name: 'Wissen en opnieuw beginnen' }).click();
  await page.getByText('Plak de medicatielijst').click();
  await expect(field(page)).toHaveValue('');
});
