import { violationsOn } from './support/axe.ts';
import { openCheck, showInstrument, unfoldAdvice } from './support/form.ts';
import { startAgain } from './support/leave.ts';
import { expect, test } from './support/watched.ts';

test.beforeEach(async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
});

test('height and weight give the BMI, which is not rounded up to a cut-off', async ({ page }) => {
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await page.getByLabel('Lengte in cm').fill('160');
  await page.getByLabel('Gewicht in kg').fill('89,59');
  await page.locator('#question-bmi').getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('34,9960');
  await unfoldAdvice(page);
  await expect(page.locator('[data-criterion="general.bmi"]')).toHaveAttribute(
    'data-status',
    'met'
  );
});

test('starting again empties the calculators too', async ({ page }) => {
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await page.getByLabel('Lengte in cm').fill('175');
  await page.getByLabel('Gewicht in kg').fill('80');
  await page.locator('#question-bmi').getByRole('button', { name: 'Overnemen' }).click();
  await startAgain(page);
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await expect(page.getByLabel('Lengte in cm')).toHaveValue('');
});

test('the Budapest criteria answer the question on CRPS', async ({ page }) => {
  await openCheck(page, '/nl/refer/crps/');
  const question = page.locator('#question-iaspCriteriaMet');
  await question.getByText('Budapestcriteria nalopen').click();
  await question.locator('[name="budapest.disproportionatePain"][value="false"]').check();
  await question.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('[name="iaspCriteriaMet"][value="false"]')).toBeChecked();
  await question.locator('[name="budapest.disproportionatePain"][value="unknown"]').check();
  await question.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.locator('[name="iaspCriteriaMet"][value="unknown"]')).toBeChecked();
  expect(await violationsOn(page)).toEqual([]);
});

test('the criteria for cluster headache are there to go by, and answer nothing', async ({
  page
}) => {
  await openCheck(page, '/en/refer/cluster/');
  const question = page.locator('#question-diagnosedBySpecialist');
  await question.getByText('Go through the ICHD-3 criteria').click();
  await expect(question.getByText('A. At least five attacks so far')).toBeVisible();
  await expect(question.getByRole('button')).toHaveCount(0);
});

test('a diary gives the score of its instrument; a switch of language keeps it', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await showInstrument(page, 'painVasMm');
  const question = page.locator('fieldset#question-painVasMm');
  await question.locator('summary').click();
  for (const i of [0, 1, 2, 3]) {
    await question
      .getByLabel('Datum', { exact: true })
      .nth(i)
      .fill(`2026-03-0${i + 1}`);
    await question
      .getByLabel('Score 1 (0–100)')
      .nth(i)
      .fill(i === 0 ? '51' : '50');
  }
  await page.getByRole('link', { name: 'English' }).click();
  await expect(question.locator('.outcome')).toHaveText(
    'Average pain score (4 days): VAS 50.25 mm'
  );
  await question.getByRole('button', { name: 'Use this' }).click();
  await expect(page.locator('input[type="text"][name="painVasMm"]')).toHaveValue('50.25');
});
