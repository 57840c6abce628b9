import { RULES_VERSION } from '../../statecharts/rules.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { TEXT_PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  test(`every page of text is complete without JavaScript, in ${language}`, async ({ page }) => {
    test.slow();
    for (const path of TEXT_PAGES) {
      await page.goto(`/${language}/${path}`);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      // Nothing is offered that does nothing.
      const controls = page.getByRole('main').locator('input, button, select');
      expect(await controls.filter({ visible: true }).count(), path).toBe(0);
      await expect(page.getByRole('contentinfo')).toContainText(RULES_VERSION);
    }
  });

  test(`every check leads to its criteria and their sources, in ${language}`, async ({ page }) => {
    test.slow();
    for (const { id, criteria, hasPathway } of indications) {
      await page.goto(`/${language}/refer/${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('form')).toHaveCount(0);
      if (hasPathway) await page.getByRole('link', { name: /^(?:Alle|All) criteria/ }).click();
      const list = page.getByRole('main').locator('.criteria > ul > li');
      await expect(list).toHaveCount(criteria.length);
      await expect(list.filter({ hasText: /NVA|ziekenhuis|hospital/ })).toHaveCount(
        criteria.length
      );
      await expect(list.filter({ has: page.getByRole('heading') })).toHaveCount(criteria.length);
      if (hasPathway) expect(criteria.length).toBeGreaterThan(15);
    }
  });

  test(`the criteria for ${language} name the thresholds`, async ({ page }) => {
    await page.goto(`/${language}/pathway/fbss/`);
    const text = (await page.locator('.criteria').allInnerTexts()).join(' ');
    for (const threshold of [/\b18\b/, /\b35\b/, /\b90 mg/]) expect(text).toMatch(threshold);
  });
}

for (const id of ['phn', 'nerve-injury', 'angina', 'pad']) {
  test(`${id}: says what an existing implant means, in both countries`, async ({ page }) => {
    await page.goto(`/nl/refer/${id}/`);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Overleg dan eerst met het centrum dat de patiënt daarvoor behandelt');
    expect(text).toContain('overgangsregeling voor lopende behandeltrajecten: de behandeling gaat');
    expect(text).toMatch(
      /In België: Over bestaande implantaten zeggen onze Belgische bronnen niets/
    );
  });
}

test('an indication without a pathway says what to do instead, once', async ({ page }) => {
  await page.goto('/nl/refer/phn/');
  const text = await page.getByRole('main').innerText();
  expect(text.split('Wat u wel kunt doen:')).toHaveLength(2);
});
