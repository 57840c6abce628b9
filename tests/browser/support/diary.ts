import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { openPage } from './form.ts';

/** Opens a pain diary, and waits until it has looked at what is kept. */
export async function openDiary(page: Page, language = 'nl'): Promise<void> {
  await openPage(page, `/${language}/diary/`);
}

/** Chooses the scale of a new diary. */
export async function chooseScale(page: Page, scale: 'nrs' | 'vas'): Promise<void> {
  await page.check(`[name="scale"][value="${scale}"]`);
}

/** Waits until all that was entered is kept on the device. */
export async function untilKept(page: Page): Promise<void> {
  await expect(page.locator('.keep')).toHaveAttribute('data-kept', 'true');
}

/** The scores of the day on the page, each with its time. */
export function scoresOn(page: Page): Locator {
  return page.locator('#today .given');
}

/**
 * Adds scores to the day on the page: by its key where there is one, typed where there is none; where
 * the diary is kept, until they are kept too.
 */
export async function addScores(page: Page, ...scores: readonly string[]): Promise<void> {
  const isKept = (await page.locator('.keep').getAttribute('data-kept')) === 'true';
  for (const score of scores) {
    const key = page
      .locator('.keys:not(.small) .key')
      .filter({ hasText: new RegExp(`^\\s*${score}(?!\\d)`) });
    if (/^\d+$/.test(score) && (await key.count()) === 1) await key.click();
    else await typeScore(page, score);
  }
  if (isKept) await untilKept(page);
}

/** Types a score, and adds it. */
export async function typeScore(page: Page, score: string): Promise<void> {
  const field = page.locator('#typed-score');
  if (!(await field.isVisible())) {
    await page
      .getByRole('button', { name: /^(?:anders|other|Ik heb millimeters|I measured)/ })
      .click();
  }
  await field.fill(score);
  await page.keyboard.press('Enter');
}

/** Unfolds what else can be told of the day on the page. */
export async function unfoldOfDay(page: Page, what: RegExp): Promise<void> {
  const button = page.locator('.more-of-day').getByRole('button', { name: what });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Chooses to keep the diary on the device. */
export async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Bewaar op dit apparaat|Keep on this device/ }).click();
  await untilKept(page);
}

/** Deletes everything, and is sure. */
export async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Wis alles|Delete everything)/ }).click();
  await page.getByRole('button', { name: /^(?:Ja|Yes)/ }).click();
  await expect(page.locator('.keep')).toContainText(/Alles is gewist|Everything was deleted/);
}

/** The rows of the table of days, be it folded: the cells of each, with a tab between them. */
export function rowsOf(page: Page): Promise<string[]> {
  return page
    .locator('.overview tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join('\t'))
    );
}

/** Puts the days of a file back into a diary, once it was shown what would happen. */
export async function putBack(page: Page, name: string, text: string): Promise<void> {
  await takeFile(page, name, text);
  await addShown(page);
}

/** Adds the days that are shown. */
export async function addShown(page: Page): Promise<void> {
  await page
    .locator('.take-in')
    .getByRole('button', { name: /^(?:Voeg toe|Add)$/ })
    .click();
}

/** Chooses a file: its days are taken over, or shown first. */
export async function takeFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('details.diary-file').evaluate((one) => one.setAttribute('open', ''));
  const buffer = Buffer.from(text);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

/** The file that a button makes: its name, and its text. */
export async function fileBy(
  page: Page,
  button: string | RegExp
): Promise<{ name: string; text: string }> {
  const made = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await made;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** What is kept on the device; `undefined` when nothing is, not even a database. */
export function keptOn(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    if (!database?.name) return undefined;
    const opening = indexedDB.open(database.name);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const reading = opening.result.transaction('diary').objectStore('diary').get('diary');
    await new Promise((resolve) => (reading.onsuccess = resolve));
    opening.result.close();
    return reading.result as unknown;
  });
}

/** Puts something on the device in place of what is kept; a diary was kept there before. */
export function putOn(page: Page, record: unknown): Promise<void> {
  return page.evaluate(async (text) => {
    const opening = indexedDB.open('neuromodulation-diary');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction('diary', 'readwrite');
    transaction.objectStore('diary').put(text, 'diary');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
  }, record);
}
