import { enter } from './support/evaluation.ts';
import { enterNumber, openCheck, unfoldCase } from './support/form.ts';
import { isThere, takeStep, to } from './support/journey.ts';
import { expect, test } from './support/watched.ts';

// A patient is followed over many pages.
test.beforeEach(() => test.slow());

test('the score at intake goes to the trial, and its instrument to the off-test too', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await enterNumber(page, 'painNrs', '7,5');
  await to(page, 'case');
  await takeStep(page, /^Al een implantaat/);
  await takeStep(page, /^Twijfel/);
  await to(page, 'offTest');
  await expect(page.locator('[name="instrument"][value="nrs"]')).toBeChecked();
  await expect(page.locator('#help-instrument')).toContainText('Overgenomen');
  // The score at intake is told, and never taken for the one before the test.
  await expect(page.locator('main form')).toContainText('7,5 (NRS)');
  await expect(page.locator('#before')).toHaveValue('');
  await enter(page, 'before', '4');

  await to(page, 'trial');
  await expect(page.locator('#baseline')).toHaveValue('7,5');
  await expect(page.locator('#help-baseline')).toContainText('Overgenomen');
  await enter(page, 'diary-1-date', '2026-03-01');
  await enter(page, 'diary-1-score-0', '4');
  await page.goBack();
  await isThere(page, 'offTest');
  await expect(page.locator('#before')).toHaveValue('4');
});

test('a score that is corrected in the check is corrected in the trial, on its instrument', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await enterNumber(page, 'painNrs', '7,5');
  await to(page, 'case');
  await takeStep(page, /^Al een implantaat/);
  await takeStep(page, /^Twijfel/);
  await to(page, 'offTest');
  await to(page, 'trial');
  await enter(page, 'diary-1-score-0', '4');
  await to(page, 'case');
  await unfoldCase(page);
  await enterNumber(page, 'painNrs', '8');
  await page.goBack();
  await isThere(page, 'trial');
  await expect(page.locator('#baseline')).toHaveValue('8');
  await page.goForward();
  await isThere(page, 'case');
  await unfoldCase(page);
  await enterNumber(page, 'painNrs', '');
  await enterNumber(page, 'painVasMm', '80');
  await page.goBack();
  await isThere(page, 'trial');
  // Scores that were entered as points never become millimetres.
  await expect(page.locator('[name="instrument"][value="nrs"]')).toBeChecked();
  await expect(page.locator('#baseline')).toHaveValue('8');
  await expect(page.locator('#help-baseline')).not.toContainText('Overgenomen');
});
