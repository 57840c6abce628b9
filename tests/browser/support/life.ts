import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { questionOn } from './leave.ts';

/** A file of a patient, as it was saved. */
export interface SavedLife {
  readonly name: string;
  readonly path: string;
  readonly content: Record<string, unknown>;
}

/** Saves the patient of a page. */
export async function saveLife(page: Page): Promise<SavedLife> {
  await page.locator('.patient-actions button').first().click();
  const saving = page.waitForEvent('download');
  await page.locator('.life-desk .primary').click();
  const download = await saving;
  const path = await download.path();
  const content = JSON.parse(await readFile(path, 'utf8')) as SavedLife['content'];
  return { name: download.suggestedFilename(), path, content };
}

/** Chooses a file of a patient; whoever is asked first answers by `agree`. */
export async function openLife(
  page: Page,
  file: string | { content: unknown; name?: string },
  { agrees = false } = {}
): Promise<void> {
  if ((await page.locator('#life-file').count()) === 0)
    await page.locator('.patient-actions button').nth(1).click();
  const chosen =
    typeof file === 'string'
      ? file
      : {
          name: file.name ?? 'casus.json',
          mimeType: 'application/json',
          buffer: Buffer.from(
            typeof file.content === 'string' ? file.content : JSON.stringify(file.content)
          )
        };
  await page.locator('#life-file').setInputFiles(chosen);
  if (agrees) await questionOn(page).getByRole('button').last().click();
}

/** What stands in the fields of a page, by name; what is not chosen has no place in it. */
export function fieldsOn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)[name]')
    ];
    const chosen = fields.filter(({ type, checked }) => checked || !/radio|checkbox/.test(type));
    return Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  });
}

/** Gives the patient of a page a label. */
export async function callPatient(page: Page, label: string): Promise<void> {
  await page.locator('#patient-label').fill(label);
  await page.locator('#patient-label').blur();
}
