import type { Page } from '@playwright/test';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { letPass, openAsUsed, putOnPaper, uses } from './support/as-used.ts';
import { answerAtRandom, unfoldAll } from './support/at-random.ts';
import { unfoldCase } from './support/form.ts';
import { startAgain } from './support/leave.ts';
import { enter } from './support/evaluation.ts';
import { enterNumber } from './support/form.ts';
import { closeText, openLetter, openNote } from './support/letters.ts';
import { expect, test } from './support/watched.ts';

/** The pages about one patient. */
const OF_A_PATIENT = [
  'refer/crps/',
  'refer/angina/',
  ...['case', 'trial', 'off-test'].map((page) => `pathway/crps/${page}/`)
];

/**
 * The controls of a page that hold something, and what; some come only when they are needed. The
 * size of a map says nothing of anybody.
 */
function answersOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'main :is(input:not([name^="size-"]), select, textarea:not([readonly]))';
    return [...document.querySelectorAll<HTMLInputElement>(controls)]
      .filter(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value !== ''))
      .map(({ name, value }) => `${name}: ${value}`);
  });
}

for (const path of OF_A_PATIENT) {
  test(`${path}: the second patient meets nothing of the first`, async ({ page }) => {
    await openAsUsed(page, path);
    const unfoldWhole = async () => {
      if (path.includes('/case/')) await unfoldCase(page);
      await unfoldAll(page);
    };
    await unfoldWhole();
    const first = await answersOn(page);
    await answerAtRandom(page, 11);
    expect(await answersOn(page)).not.toEqual(first);
    await startAgain(page);
    // The form comes part by part.
    await expect(async () => {
      await unfoldWhole();
      expect(await answersOn(page)).toEqual(first);
    }).toPass();
  });
}

for (const path of [...OF_A_PATIENT, 'pathway/crps/aftercare/', 'pathway/centre/', 'tools/bmi/']) {
  test(`${path} on paper is to be read, with nothing to press`, async ({ page }) => {
    await openAsUsed(page, path);
    await answerAtRandom(page, 5);
    await putOnPaper(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const pressed = page.locator('main :is(button, select)');
    expect(await pressed.filter({ visible: true }).allInnerTexts()).toEqual([]);
  });
}

for (const { name, use } of uses({ language: LANGUAGES, country: COUNTRIES })) {
  test(`a text finished after midnight has the new day (${name})`, async ({ page }) => {
    await openAsUsed(page, 'refer/fbss/', { ...use, clock: '2026-03-31T23:59' });
    await page.check('[name="place"][value="none"]');
    await expect(await openLetter(page)).toContainText(/31 (?:maart|March) 2026/);
    await closeText(page);
    await letPass(page, '02:00');
    await expect(await openLetter(page)).toContainText(/\b1 april 2026/i);
  });
}

/** The text for the record of a page, as it is written when it is unfolded. */
async function reportOn(page: Page): Promise<string> {
  const fold = page.locator('.record details');
  await fold.evaluate((one: HTMLDetailsElement) => (one.open = false));
  await page.locator('.record summary').click();
  const text = page.locator('.record textarea');
  await expect(text).toHaveValue(/\w/);
  return text.inputValue();
}

/** The pages with a text for the record, and the countries that they ask for. */
const REPORTED = [
  ...['case', 'trial'].map((page) => [`pathway/crps/${page}/`, COUNTRIES] as const),
  ...['crps/off-test', 'centre'].map((page) => [`pathway/${page}/`, undefined] as const)
];

for (const [path, countries] of REPORTED) {
  const dimensions = { language: LANGUAGES, ...(countries && { country: countries }) };
  for (const { name, use } of uses(dimensions)) {
    test(`the report of ${path} has the day on which it is made (${name})`, async ({ page }) => {
      await openAsUsed(page, path, { ...use, clock: '2026-03-31T23:59' });
      expect(await reportOn(page)).toMatch(/\b31 (?:maart|March) 2026/);
      await letPass(page, '02:00');
      expect(await reportOn(page)).toMatch(/\b1 april 2026/i);
    });
  }
}

for (const country of COUNTRIES) {
  test(`a day of a trial counts from when it has come (${country})`, async ({ page }) => {
    const problem = page.locator('main form').getByText('moet nog komen');
    await openAsUsed(page, 'pathway/crps/trial/', { country, clock: '2026-03-31T23:59' });
    await enter(page, 'diary-1-date', '2026-04-01');
    await expect(problem.first()).toBeVisible();
    await letPass(page, '02:00');
    await enter(page, 'diary-1-score-0', '4');
    await expect(problem).toHaveCount(0);
  });
}

for (const { name, use } of uses({ language: LANGUAGES, country: COUNTRIES })) {
  test(`a note on the second patient says nothing of the first (${name})`, async ({ page }) => {
    await openAsUsed(page, 'refer/fbss/', use);
    await enterNumber(page, 'bmi', '47');
    await expect(await openNote(page)).toContainText('47');
    await closeText(page);
    await startAgain(page);
    await enterNumber(page, 'age', '54');
    const note = await openNote(page);
    await expect(note).toContainText('54');
    await expect(note).not.toContainText('47');
  });
}
