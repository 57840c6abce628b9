import type { Page } from '@playwright/test';

/** What is on the clipboard, as a record system gets it: the site itself may not read it. */
export async function pasted(page: Page): Promise<string> {
  const record = await page.context().newPage();
  await record.setContent('<textarea></textarea>');
  await record.locator('textarea').focus();
  await record.keyboard.press('ControlOrMeta+V');
  return record.locator('textarea').inputValue();
}
