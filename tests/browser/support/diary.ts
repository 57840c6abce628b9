import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
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

/** Adds scores to the card of today; where the diary is kept, until they are kept too. */
export async function addScores(page: Page, ...scores: readonly string[]): Promise<void> {
  const isKept = (await page.locator('.keep').getAttribute('data-kept')) === 'true';
  for (const score of scores) {
    await page.locator('#today input').first().fill(score);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('#today input').first()).toHaveValue('');
  if (isKept) await untilKept(page);
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

/** The rows of the table of days. */
export function rowsOf(page: Page): Promise<string[]> {
  return page.locator('.overview tbody tr').allInnerTexts();
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
