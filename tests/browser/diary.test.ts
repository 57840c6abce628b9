import type { Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import {
  addScores,
  deleteAll,
  fileBy,
  keep,
  keptOn,
  openDiary,
  putBack,
  rowsOf,
  takeFile,
  unfoldOfDay,
  untilKept
} from './support/diary.ts';
import {
  enter,
  enterTrial,
  expectOutcome,
  openEvaluation,
  outcomeOn
} from './support/evaluation.ts';
import { lossesOn, scaleText } from './support/losses.ts';
import { expect, test } from './support/watched.ts';

test.use({ timezoneId: 'Europe/Amsterdam' });

/** Four days around the change to summer time, with half of a score of 8 as their mean. */
const DAYS = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'] as const;
const HALF = [
  ['4', '5'],
  ['4', '4'],
  ['3', '4'],
  ['3,5', '4,5']
] as const;

/** Keeps a diary for four days, late at night, each in a new visit. */
async function keepFourDays(page: Page, language: string): Promise<void> {
  for (const [i, scores] of HALF.entries()) {
    await page.clock.setFixedTime(new Date(`${DAYS[i] ?? ''}T23:30:00+02:00`));
    await openDiary(page, language);
    if (i === 0) {
      await addScores(page, ...scores);
      await keep(page);
    } else await addScores(page, ...scores);
  }
  await unfoldOfDay(page, /Medicijnen|Medicines/);
  await page.locator('#medication').fill('- 2; "paracetamol"');
  await unfoldOfDay(page, /Slaap|Sleep/);
  await page.locator('.keys.small').getByRole('button', { name: '6' }).click();
  await untilKept(page);
}

/** What a specialist works out from a file, or from the same numbers typed. */
async function trialBy(page: Page, fill: () => Promise<void>): Promise<string> {
  await openEvaluation(page, '/nl/pathway/fbss/trial/');
  await fill();
  await expectOutcome(page, 'permanent-possible');
  return outcomeOn(page).locator('.figures').innerText();
}

for (const language of ['nl', 'en'] as const) {
  test(`a diary of four days in ${language} survives, goes along, and gives the trial its outcome`, async ({
    page
  }) => {
    await keepFourDays(page, language);
    await page.reload();
    await expect(page.locator('.mean-value')).toHaveText('4 (NRS)');
    const rows = await rowsOf(page);
    expect(rows).toHaveLength(4);
    expect(rows[3]).toContain('- 2; "paracetamol"');

    const json = await fileBy(page, /pijnteam|pain team/);
    const csv = await fileBy(page, 'Excel');
    expect(json.name).toMatch(/2026-03-31\.json$/);
    expect(csv.text).toMatch(language === 'nl' ? /^\uFEFFdatum;nrs 1/ : /^\uFEFFdate,nrs 1/);
    expect(csv.text).toContain(`"'- 2; ""paracetamol"""`);

    for (const { name, text } of [json, csv]) {
      await deleteAll(page);
      expect(await keptOn(page)).toBeUndefined();
      await putBack(page, name, text);
      await expect(page.locator('.mean-value')).toHaveText('4 (NRS)');
      expect(await rowsOf(page)).toEqual(rows);
    }
    await deleteAll(page);

    const typed = await trialBy(page, () => enterTrial(page, HALF));
    for (const { name, text } of [json, csv]) {
      const read = await trialBy(page, async () => {
        await enter(page, 'days', '9');
        await enter(page, 'baseline', '8');
        await takeFile(page, name, text);
      });
      expect(read).toBe(typed);
      await expect(page.locator('#problem-file-diary')).toContainText('Slaap');
      await expect(outcomeOn(page)).toContainText('- 2; "paracetamol"');
    }
  });
}

test('a day is filled in by keyboard alone, and every day has room on a small screen', async ({
  page
}) => {
  await page.clock.setFixedTime(new Date('2026-10-25T12:00:00+01:00'));
  await openDiary(page, 'en');
  await page.getByRole('button', { name: 'other' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#typed-score')).toBeFocused();
  await page.keyboard.type('7,5');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'other' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('#typed-score')).toBeFocused();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.locator('#problem-typed-score')).toContainText('from 0 to 10');
  await expect(page.locator('#typed-score')).toBeFocused();
  await putBack(
    page,
    'days.csv',
    `date;nrs;activity\n2026-10-24;5;${'walked '.repeat(20)}\n2026-10-23;4;x\n`
  );
  await expect(page.locator('.overview tbody tr')).toHaveCount(3);
  await page.locator('.other-days li button').first().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page)).toEqual([]);
  }
  for (const button of await page.locator('main :is(button, summary, .choice)').all()) {
    expect((await button.boundingBox())?.height ?? 44).toBeGreaterThanOrEqual(43.9);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await lossesOn(page)).toEqual({ wider: 0, cut: [] });
  await scaleText(page, 2);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await lossesOn(page)).toEqual({ wider: 0, cut: [] });
});
