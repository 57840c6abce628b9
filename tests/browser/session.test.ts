import { enterNumber, openCheck } from './support/form.ts';
import { leaveForList, startAgain } from './support/leave.ts';
import { expect, test } from './support/watched.ts';

/** What is checked; an instrument and a unit say how a field is read, and answer nothing. */
const PRESELECTED = 'input:checked:not([name^="instrument-"], [name="duration-unit"])';

test.beforeEach(async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
});

test('a switch of language keeps the answers', async ({ page }) => {
  await enterNumber(page, 'age', '17');
  await page.check('[name="place"][value="limb"]');
  await page.getByRole('link', { name: 'English' }).click();

  await expect(page).toHaveURL(/\/en\/refer\/fbss\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('input[type="text"][name="age"]')).toHaveValue('17');
  await expect(page.locator('[name="place"][value="limb"]')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Not yet: this first' })).toBeVisible();
});

test('coming back to an indication starts afresh, and the form still works', async ({ page }) => {
  await enterNumber(page, 'age', '17');
  await leaveForList(page);
  await page.getByRole('link', { name: /FBSS/ }).click();

  await expect(page.locator('input[type="text"][name="age"]')).toHaveValue('');
  await page.check('[name="place"][value="none"]');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-indicated');
  await page.check('[name="place"][value="limb"]');
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'incomplete');
});

test('starting again clears everything', async ({ page }) => {
  await enterNumber(page, 'age', '17');
  await page.check('[name="country"][value="BE"]');
  await page.check('[name="seenByPainSpecialist"][value="false"]');
  await startAgain(page);

  await expect(page.locator('input[type="text"][name="age"]')).toHaveValue('');
  await expect(page.locator('[name="country"][value="NL"]')).toBeChecked();
  await expect(page.locator(PRESELECTED)).toHaveCount(1);
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'incomplete');
});

test('nothing is preselected but the country', async ({ page }) => {
  await expect(page.locator(PRESELECTED)).toHaveCount(1);
});

test('nothing entered is stored in the browser', async ({ page, context }) => {
  await enterNumber(page, 'age', '54');
  const stored = await page.evaluate(async () => [
    localStorage.length,
    // SvelteKit keeps scroll positions here for the visit; no answer may be among them.
    JSON.stringify({ ...sessionStorage }).includes('54'),
    (await indexedDB.databases()).length
  ]);
  expect(stored).toEqual([0, false, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('a patient no pain specialist has seen still has the specialist’s steps ahead', async ({
  page
}) => {
  await page.check('[name="seenByPainSpecialist"][value="false"]');
  const step = page.locator('[name="steps.nerveRootPrf"][value="not-considered"]');
  await expect(step).toBeChecked();
  await page.check('[name="steps.nerveRootPrf"][value="insufficient"]');
  await page.check('[name="seenByPainSpecialist"][value="true"]');
  await expect(page.locator('[name="steps.nerveRootPrf"][value="insufficient"]')).toBeChecked();
  await expect(page.locator('[name="steps.scarInfiltration"]:checked')).toHaveCount(0);
});

test('a group answers its open rows, shows them, and leaves an answer that was given', async ({
  page
}) => {
  const group = page.getByRole('group', { name: 'Bijzonderheden' });
  await group.getByRole('button', { name: 'Ja, namelijk …' }).click();
  await page.check('[name="pregnant"][value="true"]');
  await group.getByRole('button', { name: 'Overige: geen van deze' }).click();
  await expect(page.locator('[name="pregnant"][value="true"]')).toBeChecked();
  await expect(page.locator('[name="activeInfection"][value="false"]')).toBeChecked();
  await expect(page.locator('#question-activeInfection')).toContainText('in één keer ingevuld');

  await page.check('[name="activeInfection"][value="unknown"]');
  await expect(page.locator('#question-activeInfection')).not.toContainText('in één keer ingevuld');
});

test('what is missing leads to its question', async ({ page }) => {
  await enterNumber(page, 'age', '54');
  await page.getByText('gegevens nog niet bekend').click();
  await page.getByText('Ontbreekt nog en kan het advies veranderen').click();
  await page.getByRole('link', { name: 'BMI', exact: true }).click();
  await expect(page.locator('input[type="text"][name="bmi"]')).toBeFocused();
});

test('the safety line stays in sight', async ({ page }) => {
  await page.locator('[name="drugs.snri"]').first().scrollIntoViewIfNeeded();
  const line = page.getByRole('complementary', { name: 'Alarmtekens' });
  await expect(line.getByText('Niet bij alarm.')).toBeInViewport();
});
