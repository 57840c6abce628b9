import { openCheck, unfold } from './support/form.ts';
import { expect, test } from './support/watched.ts';

test.beforeEach(async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
});

test('height and weight give the BMI, which is not rounded up to a cut-off', async ({ page }) => {
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await page.getByLabel('Lengte in cm').fill('160');
  await page.getByLabel('Gewicht in kg').fill('89,59');
  await page.locator('#question-bmi').getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('34,99');
  await unfold(page);
  await expect(page.locator('[data-criterion="general.bmi"]')).toHaveAttribute(
    'data-status',
    'met'
  );
});

test('opioids add up to a morphine equivalent', async ({ page }) => {
  const question = page.locator('#question-opioidMedMgPerDay');
  await question.getByText('Morfine-equivalent uitrekenen').click();
  await question.getByRole('combobox').first().selectOption('oxycodone');
  await question.getByLabel('Dosis in mg per dag').fill('20');
  await question.getByRole('button', { name: 'Nog een opioïd' }).click();
  await question.getByRole('combobox').nth(1).selectOption('fentanylPatch');
  await question.getByLabel('Pleister in µg per uur').fill('25');
  await question.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('input[type="text"][name="opioidMedMgPerDay"]')).toHaveValue('90');
});

test('methadone leaves the dose unknown and says whom to ask', async ({ page }) => {
  const question = page.locator('#question-opioidMedMgPerDay');
  await question.getByText('Morfine-equivalent uitrekenen').click();
  await question.getByRole('combobox').selectOption('methadone');
  await question.getByLabel('Dosis in mg per dag').fill('20');
  await expect(question).toContainText('vraag de pijnspecialist');
  await question.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('[name="opioidMedMgPerDay"][value="unknown"]')).toBeChecked();
});

test('starting again empties the calculators too', async ({ page }) => {
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await page.getByLabel('Lengte in cm').fill('175');
  await page.getByLabel('Gewicht in kg').fill('80');
  await page.locator('#question-bmi').getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await expect(page.getByLabel('Lengte in cm')).toHaveValue('');
});
