import type { Locator, Page } from '@playwright/test';

/** Opens the letter, in the language of the page, and gives its text. */
export async function openLetter(page: Page): Promise<Locator> {
  return opened(page, /^(?:Maak de brief|Write the letter)$/);
}

/** Opens the note for the record, and gives its text. */
export async function openNote(page: Page): Promise<Locator> {
  return opened(page, /^(?:Notitie voor het dossier|Note for the record)$/);
}

/** Closes what was opened. */
export async function closeText(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(?:Sluiten|Close)$/ }).click();
}

async function opened(page: Page, name: RegExp): Promise<Locator> {
  await page.getByRole('button', { name }).click();
  const text = page.locator('.letter-desk .letter-text');
  await text.filter({ hasText: /\w/ }).waitFor();
  return text;
}
