import { violationsOn } from './support/axe.ts';
import { exampleOf } from './support/examples.ts';
import { fillInByName, openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

const FOLD = 'Wat zou dit advies veranderen?';
/** Of a referral it is the last of how to refer. */
const UNDOING = 'Wanneer vervalt de verwijzing?';

test('what would change an advice is worked out when unfolded, and again after an answer', async ({
  page
}) => {
  const { indication, example } = exampleOf('refer');
  const change = page.locator('.change');
  await openCheck(page, `/nl/refer/${indication.id}/`);
  await fillInByName(page, 'NL', example.facts);
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
  await expect(change).toHaveCount(0);

  await page.getByText(UNDOING).click();
  await expect(change).toContainText('BMI: 35 of hoger – eerst overleggen');
  await expect(change.getByText('Zwanger', { exact: true })).toBeHidden();
  await change.locator('summary').click();
  await expect(change.getByText('Zwanger', { exact: true })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await fillInByName(page, 'NL', { pregnant: true, 'steps.exercise': 'not-considered' });
  await expect(change).toContainText('Niet zwanger – afwachten; tot dan aan zet: de huisarts');
  await expect(change).toContainText('aan zet: de fysiotherapeut');
  await expect(change).toContainText('Dan wordt het advies: verwijzen voor neuromodulatie.');
  await expect(change).not.toContainText('BMI');
  await expect(page.getByText(FOLD)).toBeVisible();
});

test('an answer without a pathway has nothing that would change it', async ({ page }) => {
  await openCheck(page, '/nl/refer/angina/');
  await page.locator('#advice').hover();
  await expect(page.locator('.folds')).toBeVisible();
  await expect(page.getByText(FOLD)).toHaveCount(0);
});
