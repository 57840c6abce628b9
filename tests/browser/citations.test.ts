import type { Page } from '@playwright/test';
import { SINCE } from '../../statecharts/evidence/since.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { exampleOf } from './support/examples.ts';
import {
  caseIsThere,
  fillInByName,
  openCheck,
  openPage,
  unfold,
  unfoldAdvice,
  unfoldCase
} from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** What a citation or a numbered reading looks like, in either language. */
const CITED =
  /NVA (?:§\d|bijlage|annex|inleiding|introduction)|(?<!\b(?:Een|A) )Belgi\S+ (?:ziekenhuispagina|hospital page)|\bI-\d+\b/;

/** The texts of a page that cite and lead nowhere; a text to be copied is no page. */
function citedWithoutLink(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main, source) => {
    const cited = new RegExp(source);
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (text.parentElement?.closest('a, textarea, pre')) continue;
      if (cited.test(text.textContent ?? '')) found.push(text.textContent?.trim() ?? '');
    }
    return found;
  }, CITED.source);
}

/** The links of a page to a place among the sources that is not there. */
async function lostAmong(page: Page): Promise<string[]> {
  const cited = page.locator('main a[href*="/sources/#"]');
  // What stands in a fold comes when it is unfolded.
  await expect(cited.first()).toBeAttached();
  const links = await cited.evaluateAll((all) =>
    all.map((each) => (each as HTMLAnchorElement).href)
  );
  const [sources = ''] = (links[0] ?? '').split('#');
  const html = await (await page.request.get(sources)).text();
  return links.filter((link) => !html.includes(`id="${link.split('#')[1] ?? ''}"`));
}

async function expectLinked(page: Page): Promise<void> {
  expect(await citedWithoutLink(page)).toEqual([]);
  expect(await lostAmong(page)).toEqual([]);
}

for (const language of LANGUAGES) {
  test(`each citation on a page about a way leads to its passage (${language})`, async ({
    page
  }) => {
    for (const { id } of indications) {
      await page.goto(`/${language}/pathway/${id}/`);
      await expectLinked(page);
    }
  });

  for (const path of ['fbss/trial', 'cluster/trial', 'fbss/off-test', 'fbss/aftercare', 'centre']) {
    test(`each citation on ${path} leads to its passage (${language})`, async ({ page }) => {
      await openPage(page, `/${language}/pathway/${path}/`);
      await unfold(page);
      await expectLinked(page);
    });
  }

  test(`what a tool reads in a source leads to that reading (${language})`, async ({ page }) => {
    for (const [tool, reading] of [
      ['weighted-score', 'I-13'],
      ['morphine', 'I-33']
    ] as const) {
      await openPage(page, `/${language}/tools/${tool}/`);
      if (tool === 'morphine') {
        await page.locator('main select').first().selectOption('methadone');
      }
      const link = page.locator('main a', { hasText: reading }).first();
      await expect(link).toHaveAttribute('href', `/${language}/sources/${reading}/`);
      expect(await citedWithoutLink(page)).toEqual([]);
    }
  });
}

// Half of them in each language: what cites is the same piece.
for (const [i, category] of CATEGORIES.entries()) {
  const language = i % 2 === 0 ? 'nl' : 'en';
  test(`each citation of ‘${category}’ leads to its passage (${language})`, async ({ page }) => {
    const { indication, example } = exampleOf(category);
    await openCheck(page, `/${language}/refer/${indication.id}/`);
    await fillInByName(page, 'NL', example.facts);
    await unfoldAdvice(page);
    await expectLinked(page);
    await page.locator('main a[href$="/case/"]').first().click();
    await caseIsThere(page);
    await unfoldCase(page);
    await unfold(page);
    await expectLinked(page);
  });
}

test('what came since the statement stands with the sources, dated and marked', async ({
  page
}) => {
  await page.goto('/nl/sources/');
  const rows = page.locator('#since [data-since]');
  const marked = /^\s*(?:Loopt nog|.*20\d\d) \(nog na te gaan\)\./;
  for (const row of await rows.allTextContents()) expect(row).toMatch(marked);
  const told = await rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-since')));
  expect(new Set(told)).toEqual(new Set(SINCE.map(({ id }) => id)));
  for (const { id } of pathways) {
    await page.goto(`/nl/sources/#since-${id}`);
    await expect(page.locator(':target')).toBeInViewport();
  }
});
