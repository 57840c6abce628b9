import type { Page } from '@playwright/test';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../src/lib/words/language.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { answerAtRandom, unfoldAll } from './support/at-random.ts';
import { openPage } from './support/form.ts';
import { DIARY_PAGE, OF_A_CASE, TOOL_PAGES } from './support/pages.ts';
import { rawKeysIn } from './support/raw-keys.ts';
import { deadLinksOn, saidOn } from './support/said.ts';
import { expect, test } from './support/watched.ts';

/** Another start gives other answers: `SEED=7 npx playwright test answered`. */
const SEED = Number(process.env['SEED'] ?? 1);

/** Every page on which something is answered, below a language. */
const ANSWERED = [
  ...indications.map(({ id }) => `refer/${id}/`),
  ...pathways.flatMap(({ id }) => OF_A_CASE.map((page) => `pathway/${id}/${page}/`)),
  'pathway/centre/',
  ...TOOL_PAGES,
  DIARY_PAGE
];

for (const path of ANSWERED) {
  test(`${path}, answered at random, says no key and has no dead link`, async ({ page }) => {
    // A dialog of the printer would wait for somebody.
    await page.addInitScript(() => (window.print = () => undefined));
    await openPage(page, `/nl/${path}`);
    let seed = SEED;
    for (const language of LANGUAGES) {
      if (language !== 'nl') await switchLanguage(page, language);
      await unfoldAll(page);
      await answerAtRandom(page, seed);
      await expectWorded(page, `seed ${seed}, ${language}`);
      await otherCountry(page);
      await expectWorded(page, `seed ${seed}, ${language}, the other country`);
      seed += 1;
    }
  });
}

async function expectWorded(page: Page, name: string): Promise<void> {
  await unfoldAll(page);
  expect.soft(rawKeysIn(await saidOn(page)), name).toEqual([]);
  expect.soft(await deadLinksOn(page), name).toEqual([]);
}

/** Shows the page in another language, which keeps the answers; a desk that covers it is left. */
async function switchLanguage(page: Page, language: Language): Promise<void> {
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.getByRole('link', { name: LANGUAGE_NAMES[language], exact: true }).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** Chooses the other country, where the page asks for one. */
async function otherCountry(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('[name="country"]:not(:checked)')?.click()
  );
}
