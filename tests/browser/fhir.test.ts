import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Bundle, CapabilityStatement, Questionnaire } from 'fhir/r4';
import { readGiven } from '../unit/support/fhir.ts';
import { advise } from '../../statecharts/advice/advise.ts';
import { ALL_FORMS } from '../../statecharts/fhir/known-forms.ts';
import { readFhir } from '../../statecharts/fhir/read-fhir.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { fullReferrals } from './support/examples.ts';
import { fillInByName, openCheck, openPage, unfold } from './support/form.ts';
import { isThere, to } from './support/journey.ts';
import { fieldsOn, openLife } from './support/life.ts';
import { openLetter } from './support/letters.ts';
import { expect, test } from './support/watched.ts';

const NAME = /FHIR/;
const patient = fullReferrals.find(({ indication }) => indication.id === 'pdn');

/** What a page hands out in FHIR. */
async function fhirOf(page: Page): Promise<{ name: string; bundle: Bundle }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: NAME }).click();
  const download = await saving;
  const bundle = JSON.parse(await readFile(await download.path(), 'utf8')) as Bundle;
  return { name: download.suggestedFilename(), bundle };
}

/** What stands in the fields of a case, those of the check too; not how large its map is drawn. */
async function unfolded(page: Page): Promise<object> {
  await unfold(page);
  await page.locator('[name="age"]').first().waitFor();
  const fields = Object.entries(await fieldsOn(page));
  return Object.fromEntries(fields.filter(([name]) => !name.startsWith('size-')));
}

/** The advice on what a bundle says is known. */
function adviceIn(bundle: Bundle) {
  const { case: one } = readFhir(bundle, ALL_FORMS);
  return one && advise(one);
}

test('what is served names its own address, and every link of its page leads to it', async ({
  page
}) => {
  const metadata = await page.request.get('/fhir/metadata.json');
  expect(metadata.headers()['content-type']).toContain('application/json');
  const { rest = [] } = (await metadata.json()) as CapabilityStatement;
  const types = rest[0]?.resource?.map(({ type }) => type);
  await openPage(page, '/en/integrators/');
  const links = page.locator('main a[href*="/fhir/"]');
  const paths = await links.evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLAnchorElement).href).pathname)
  );
  expect(paths.length).toBeGreaterThan(indications.length * 2);
  for (const path of paths.filter((one) => !one.endsWith('metadata.json'))) {
    const resource = (await (await page.request.get(path)).json()) as Questionnaire;
    expect(types).toContain(resource.resourceType);
    expect(`${new URL(resource.url ?? '').pathname}.json`).toBe(path);
  }
});

for (const [language, country] of [
  ['nl', 'BE'],
  ['en', 'NL']
] as const) {
  test(`a check that is saved in FHIR is the same once it is opened, in ${language}`, async ({
    page
  }) => {
    const facts = { ...patient?.facts };
    const expected = advise(readGiven({ indication: 'pdn', country, facts }));
    await openCheck(page, `/${language}/refer/pdn/`);
    await fillInByName(page, country, facts);
    await openLetter(page);
    const fromLetter = await fhirOf(page);
    expect(fromLetter.name).toMatch(/\.fhir\.json$/);
    expect(adviceIn(fromLetter.bundle)).toEqual(expected);
    await page.keyboard.press('Escape');
    await to(page, 'case');
    const before = await unfolded(page);
    await page.locator('.patient-actions button').first().click();
    const { name, bundle } = await fhirOf(page);
    expect(name).toMatch(/^(?:casus|case)-\d{4}-\d\d-\d\d\.fhir\.json$/);
    expect(adviceIn(bundle)).toEqual(expected);
    await page.reload();
    await isThere(page, 'case');
    await openLife(page, { content: bundle, name });
    await expect(page.locator('h1')).toBeFocused();
    expect(await unfolded(page)).toEqual(before);
  });
}

test('a file in FHIR with a fault is refused, with the item and what it allows', async ({
  page
}) => {
  const item = [
    { linkId: 'country', answer: [{ valueString: 'NL' }] },
    { linkId: 'stage.general', item: [{ linkId: 'age', answer: [{ valueDecimal: 130 }] }] }
  ];
  const content = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'https://elsewhere.example/fhir/Questionnaire/pdn',
    status: 'completed',
    item
  };
  await openPage(page, '/nl/pathway/fbss/case/');
  await openLife(page, { content, name: 'x.json' });
  const problem = page.locator('.life-desk [role="status"]');
  await expect(problem).toContainText('x.json kan niet worden geopend');
  await expect(problem).toContainText(/country: ‘.*’\. Toegestaan: NL, BE/);
  await expect(problem).toContainText(/age: ‘.*130.*’\. Toegestaan: .*120/);
});
