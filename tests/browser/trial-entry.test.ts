import { violationsOn } from './support/axe.ts';
import { enter, expectOutcome, openEvaluation, outcomeOn } from './support/evaluation.ts';
import { expect, test } from './support/watched.ts';

test('cluster headache goes by the attacks of a diary as well, typed or from a file', async ({
  page
}) => {
  await openEvaluation(page, '/nl/pathway/cluster/trial/');
  await enter(page, 'days', '30');
  await enter(page, 'baseline', '10');
  await page.getByText('Dagboek uit een bestand halen').click();
  const days = Array.from({ length: 7 }, (_, i) => ({
    date: `2026-03-0${i + 1}`,
    scores: [8],
    attacks: 1
  }));
  const file = { schema: 'neuromodulation-diary/1', instrument: 'nrs', days };
  await page.getByLabel('Bestand met een dagboek').setInputFiles({
    name: 'dagboek.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file))
  });
  await expectOutcome(page, 'permanent-possible');
  await expect(outcomeOn(page)).toContainText('7 per week');
  await expect(outcomeOn(page)).toContainText('I-36');
  await enter(page, 'attacks', '7');
  await expectOutcome(page, 'problems');
  await expect(page.locator('#problem-attacks')).toContainText('ook aanvallen in het dagboek');
  expect(await violationsOn(page)).toEqual([]);
  await enter(page, 'attacks', '');
  await expectOutcome(page, 'permanent-possible');
});

test('a baseline of 7 mm counts once it is said what it is', async ({ page }) => {
  await openEvaluation(page, '/nl/pathway/fbss/trial/');
  await page.check('[name="instrument"][value="vas"]');
  await enter(page, 'baseline', '7');
  await expect(page.locator('#problem-baseline')).toContainText('7 mm is heel weinig');
  await expectOutcome(page, 'problems');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: '70 mm' }).click();
  await expectOutcome(page, 'incomplete');
  await expect(page.locator('#baseline')).toHaveValue('70');
});
