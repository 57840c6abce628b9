import { RULES_VERSION } from '../../statecharts/rules.ts';
import { violationsOn } from './support/axe.ts';
import {
  enter,
  enterTrial,
  expectOutcome,
  openEvaluation,
  outcomeOn
} from './support/evaluation.ts';
import { expect, test } from './support/watched.ts';

const HALF = [
  ['4', '5'],
  ['4', '4'],
  ['3', '4'],
  ['3,5', '4,5']
] as const;

test('a nurse enters four days by keyboard, and at exactly half the trial may proceed', async ({
  page
}) => {
  await openEvaluation(page, '/nl/pathway/fbss/trial/');
  await enterTrial(page, HALF);
  await expect(outcomeOn(page)).toBeFocused();
  await expectOutcome(page, 'permanent-possible');
  await expect(outcomeOn(page)).toContainText('maar niet genoeg: team en patiënt beslissen');
  await expect(outcomeOn(page)).toContainText('50 %');
  await expect(outcomeOn(page)).toContainText('tot en met een gemiddelde score van 4,0 (NRS)');
  await expect(page.locator('.diary-day.counts')).toHaveCount(4);
  await expect(page.locator('.diary-day').last()).toContainText('telt mee, gemiddeld 4');
  await expect(page.locator('.trial-chart svg')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(outcomeOn(page).getByRole('table')).toContainText('4 maart 2026');
  await expect(outcomeOn(page).getByRole('table')).toContainText('paracetamol');
  await page.emulateMedia({ media: 'screen' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
});

test('a score of 4.1 from 8 is not half', async ({ page }) => {
  await openEvaluation(page, '/nl/pathway/fbss/trial/');
  await enterTrial(page, [...HALF.slice(0, 3), ['3,9', '4,9']]);
  await expectOutcome(page, 'insufficient');
  await expect(outcomeOn(page)).toContainText('4,1 (NRS)');
  await expect(outcomeOn(page)).toContainText('48,75 %');
  await expect(outcomeOn(page)).toContainText('4,0 (NRS) of lager was nodig');
  await page.check('[name="doubt"][value="true"]');
  await expectOutcome(page, 'extend');
  await expect(outcomeOn(page)).toContainText('nog 12 dagen, tot en met dag 21');
  await enter(page, 'firstDay', '28-2-2026');
  await expect(outcomeOn(page)).toContainText('dag 21 (20 maart 2026)');
  await page.check('[name="country"][value="BE"]');
  await expectOutcome(page, 'too-short');
});

test('what cannot be right is told at its field, and nothing is computed from it', async ({
  page
}) => {
  await openEvaluation(page, '/en/pathway/fbss/trial/');
  for (const [name, text, message] of [
    ['days', '7,5', 'whole number'],
    ['baseline', '0', 'no reduction'],
    ['baseline', '1.000', 'two ways'],
    ['diary-1-date', '2026-02-30', 'not on the calendar'],
    ['diary-1-score-0', '101', 'not possible']
  ] as const) {
    await enter(page, name, text);
    await expect(page.locator(`#problem-${name}`)).toContainText(message);
    await expect(page.locator(`#${name}`)).toHaveAttribute(
      'aria-describedby',
      new RegExp(`problem-${name}$`)
    );
    await expectOutcome(page, 'problems');
  }
  await expect(page.locator('#diary-1-date')).toHaveValue('2026-02-30');
  await expect(page.locator('.record textarea')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy for the record' }).press('Enter');
  await expect(page.locator('.record a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#days')).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
});

test('a diary comes from a file, and a damaged one changes nothing', async ({ page }) => {
  await openEvaluation(page, '/nl/pathway/crps/trial/');
  await enter(page, 'days', '10');
  await enter(page, 'baseline', '8');
  await page.getByText('Dagboek uit een bestand halen').click();
  const field = page.getByLabel('Bestand met een dagboek');
  const choose = (name: string, text: string) =>
    field.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await choose(
    'dagboek.csv',
    '\uFEFFdatum;nrs 1;nrs 2;medicatie\r\n2026-03-01;4;5;"tramadol; 50 mg"\r\n2026-03-02;4;;\r\n' +
      '2026-03-03;3,5;3,5;\r\n2026-03-04;4;4;\r\n'
  );
  await expectOutcome(page, 'permanent-possible');
  await expect(page.locator('[name="instrument"][value="nrs"]')).toBeChecked();
  await expect(page.locator('.day-note input').first()).toHaveValue('tramadol; 50 mg');

  for (const [name, text, message] of [
    ['stuk.csv', 'datum;score\n2026-03-05;"4', 'aanhalingsteken'],
    ['stuk.json', '{"schema":"neuromodulation-diary/1","ins', 'beschadigd'],
    ['nieuw.json', '{"schema":"neuromodulation-diary/9","days":[]}', 'neuromodulation-diary/9'],
    ['vas.csv', 'datum;vas\n2026-03-05;40', 'andere schaal']
  ] as const) {
    await choose(name, text);
    await expect(page.locator('#problem-file-diary')).toContainText(message);
    await expectOutcome(page, 'permanent-possible');
  }
});

test('cluster headache goes by attacks: 10 to 7 passes, 7.1 does not', async ({ page }) => {
  await openEvaluation(page, '/en/pathway/cluster/trial/');
  await enter(page, 'days', '30');
  await enter(page, 'baseline', '10');
  await enter(page, 'attacks', '7');
  await expectOutcome(page, 'permanent-possible');
  await enter(page, 'attacks', '7.1');
  await expectOutcome(page, 'insufficient');
  await expect(outcomeOn(page)).toContainText('7 attacks a week or fewer were needed');
});

test('the report is shown as it is copied', async ({ page }) => {
  await openEvaluation(page, '/nl/pathway/fbss/trial/');
  await enterTrial(page, HALF);
  await page.locator('.record summary').click();
  const report = page.locator('.record textarea');
  await expect(report).toHaveValue(/1 maart 2026: 4 · 5; medicatie: paracetamol/);
  await expect(report).toHaveValue(/Afname: 50 %[^]*team/);
  await expect(report).toHaveValue(new RegExp(`regels ${RULES_VERSION}`));
});

test('what was entered stays in another language and on the way back, and is then forgotten', async ({
  page
}) => {
  await openEvaluation(page, '/nl/pathway/fbss/trial/');
  await enter(page, 'days', '3');
  await expectOutcome(page, 'too-short');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(outcomeOn(page)).toContainText('Too short to evaluate');
  await expect(page.locator('#days')).toHaveValue('3');
  await page.getByRole('link', { name: 'Off-test', exact: true }).click();
  await page.getByRole('link', { name: 'Trial', exact: true }).click();
  await expect(page.locator('#days')).toHaveValue('3');
  await page.reload();
  await expect(page.locator('#days')).toHaveValue('');
});
