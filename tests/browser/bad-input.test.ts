import { enterNumber, openCheck, unfoldAdvice } from './support/form.ts';
import { expect, test } from './support/watched.ts';

const BAD_INPUT = [
  { fact: 'age', given: '400', says: '0 tot en met 120' },
  { fact: 'age', given: 'vijftig', says: 'geen getal' },
  { fact: 'bmi', given: '3', says: '8 tot en met 100' },
  { fact: 'painNrs', given: '-1', says: '0 tot en met 10' },
  { fact: 'lumbarSurgeries', given: '1,5', says: 'heel getal' },
  { fact: 'opioidMedMgPerDay', given: '1.000', says: 'twee getallen' }
];

test.beforeEach(async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
});

for (const { fact, given, says } of BAD_INPUT) {
  test(`${fact} ${given} is refused, kept for correction and never used`, async ({ page }) => {
    const field = page.locator(`input[type="text"][name="${fact}"]`);
    await field.fill(given);
    await field.press('Enter');

    const summary = page.locator('.errors');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(given);
    await expect(page.locator(`#problem-${fact}`)).toContainText(says);
    await expect(field).toHaveValue(given);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('[data-criterion][data-status="unmet"]')).toHaveCount(0);

    await summary.getByRole('link').click();
    await expect(field).toBeFocused();
  });
}

test('there is no text for the record while an answer cannot be right', async ({ page }) => {
  await enterNumber(page, 'age', '400');
  await page.getByRole('button', { name: 'Notitie voor het dossier' }).press('Enter');
  await expect(page.locator('.record a')).toBeFocused();
  await expect(page.locator('.letter-desk')).toHaveCount(0);
});

test('decimals may have a comma or a point', async ({ page }) => {
  const intensity = page.locator('[data-criterion="general.intensity"]');
  await enterNumber(page, 'painNrs', '4,5');
  await unfoldAdvice(page);
  await expect(intensity).toHaveAttribute('data-status', 'unmet');
  await enterNumber(page, 'painNrs', '5.0');
  await expect(intensity).toHaveAttribute('data-status', 'met');
});

test('a number can be said not to be known, and typing withdraws that', async ({ page }) => {
  const unknown = page.locator('[name="bmi"][value="unknown"]');
  await enterNumber(page, 'bmi', '27');
  await unfoldAdvice(page);
  await unknown.check();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('');
  await expect(page.locator('[data-criterion="general.bmi"]')).toHaveAttribute(
    'data-status',
    'unknown'
  );
  await enterNumber(page, 'bmi', '27');
  await expect(unknown).not.toBeChecked();
});
