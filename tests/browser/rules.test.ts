import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { RULES_VERSION } from '../../statecharts/rules.ts';
import { cutOffOn, overlapsOn, sheetsIn, writtenOn } from './support/sheets.ts';
import { expect, test } from './support/watched.ts';

test('the rules of an indication have a row for each criterion, in both languages', async ({
  page
}) => {
  for (const language of ['nl', 'en']) {
    await page.goto(`/${language}/rules/fbss/`);
    await expect(page.locator('#criteria tbody tr')).toHaveCount(fbss.criteria.length);
  }
});

test('what differs in Belgium is marked where it stands', async ({ page }) => {
  await page.goto('/nl/rules/fbss/');
  const length = page.locator('[data-rule="trial-length"]');
  await expect(length).toContainText(/7\s+\(België: 21\) dagen/);
  await expect(page.locator('[data-rule="paid"] td')).toHaveCount(2);
});

test('on a phone each rule is a block, and no rule is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/nl/rules/crps/');
  const cells = page.locator('[data-rule="general.bmi"] > *');
  const lefts = await cells.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().left)
  );
  expect(new Set(lefts).size).toBe(1);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('printed, the rules can be read and signed', async ({ page }) => {
  await page.goto('/nl/rules/fbss/');
  const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
  const sizes = sheets.flatMap(({ pieces }) => pieces.map(({ top, bottom }) => 2 * (bottom - top)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  expect(sheets.flatMap(overlapsOn)).toEqual([]);
  expect(sheets.flatMap(cutOffOn)).toEqual([]);
  // A table goes on under its heads.
  expect(
    sheets.filter((sheet) => writtenOn([sheet]).includes('Nietvoldaan')).length
  ).toBeGreaterThan(3);
  const last = writtenOn(sheets.slice(-1));
  for (const part of ['Handtekening', 'Functie', 'Nederland', 'België', RULES_VERSION])
    expect(last).toContain(part);
});

test('printed, the matrix is unfolded', async ({ page }) => {
  await page.goto('/nl/traceability/');
  await expect(page.locator('.traced[open]')).toHaveCount(0);
  const sheets = await sheetsIn(await page.pdf({ preferCSSPageSize: true }));
  expect(writtenOn(sheets)).toContain('criterion.country.reimbursement:title');
});

test('the rules as data are served as such, and lead to their schema', async ({ page }) => {
  const response = await page.request.get('/rules.json');
  expect(response.headers()['content-type']).toContain('application/json');
  const rules = (await response.json()) as { $schema: string; version: string };
  expect(rules.version).toBe(RULES_VERSION);
  const schema = await page.request.get(new URL(rules.$schema, response.url()).href);
  expect(schema.headers()['content-type']).toContain('application/json');
  expect(await schema.json()).toMatchObject({ type: 'object' });
});

test('the rules of every pathway are served in CQL too, and as what an engine runs', async ({
  page
}) => {
  for (const { id } of pathways) {
    const text = await (await page.request.get(`/cql/${id}.cql`)).text();
    expect(text).toContain(`library Neuromodulation_${id} version '${RULES_VERSION}'`);
    const elm = await page.request.get(`/cql/${id}.elm.json`);
    expect(elm.headers()['content-type']).toContain('application/json');
    expect(await elm.json()).toMatchObject({
      library: { identifier: { id: `Neuromodulation_${id}`, version: RULES_VERSION } }
    });
  }
});
