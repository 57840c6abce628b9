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
  await outcomeOn(page).locator('.why-read summary').click();
  await expect(outcomeOn(page)).toContainText('(I-36)');
  await expect(outcomeOn(page)).toContainText(
    '7 van de 14, van 22 februari 2026 tot en met 7 maart 2026'
  );
  await expect(page.locator('.diary-day.counts')).toHaveCount(7);
  await enter(page, 'attacks', '7');
  await expectOutcome(page, 'problems');
  await expect(page.locator('#problem-attacks')).toContainText('ook aanvallen in het dagboek');
  expect(await violationsOn(page)).toEqual([]);
  await enter(page, 'attacks', '');
  await expectOutcome(page, 'permanent-possible');
});

test('attacks come from a diary of either kind and from a table, and six days give no figure', async ({
  page
}) => {
  const attacksOn = (days: number) =>
    Array.from({ length: days }, (_, i) => ({ date: `2026-03-0${i + 1}`, attacks: i % 2 }));
  const json = (version: number, days: number) =>
    JSON.stringify({
      schema: `neuromodulation-diary/${version}`,
      instrument: 'nrs',
      days: attacksOn(days).map((day) => ({ ...day, scores: [5] }))
    });
  const csv = ['datum;score;aanvallen', ...attacksOn(8).map((d) => `${d.date};5;${d.attacks}`)];
  for (const [name, text, told] of [
    ['een.json', json(1, 8), '3,5 per week'],
    ['twee.json', json(2, 8), '3,5 per week'],
    ['drie.csv', csv.join('\n'), '3,5 per week'],
    ['vier.json', json(2, 6), 'met minder is er geen aantal per week. Nu zijn het er 6']
  ] as const) {
    await openEvaluation(page, '/nl/pathway/cluster/trial/');
    await enter(page, 'days', '30');
    await enter(page, 'baseline', '10');
    await page.getByText('Dagboek uit een bestand halen').click();
    const buffer = Buffer.from(text);
    const file = { name, mimeType: 'text/plain', buffer };
    await page.getByLabel('Bestand met een dagboek').setInputFiles(file);
    await expect(outcomeOn(page)).toContainText(told);
    await expectOutcome(page, told.includes('Nu') ? 'incomplete' : 'permanent-possible');
  }
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
