import { LANGUAGES } from '../../src/lib/words/language.ts';
import { writeLife } from '../../statecharts/life/write-life.ts';
import { WHOLE } from '../unit/support/life-contents.ts';
import { PHONE } from './support/as-used.ts';
import { enter } from './support/evaluation.ts';
import { openPage } from './support/form.ts';
import { isThere, to } from './support/journey.ts';
import { questionOn } from './support/leave.ts';
import { callPatient, openLife, saveLife } from './support/life.ts';
import { expect, test } from './support/watched.ts';

const FILE = writeLife(WHOLE, '2026-11-30');
const CASE = '/nl/pathway/fbss/case/';

test('a label that points at somebody is not used, and nothing is saved until it is changed', async ({
  page
}) => {
  await openPage(page, CASE);
  await callPatient(page, 'Jansen 12-3-1970');
  await expect(page.locator('#problem-label')).toContainText('datum of een nummer');
  await expect(page).not.toHaveTitle(/Jansen/);
  await page.locator('.patient-actions button').first().click();
  await expect(page.locator('.life-desk .primary')).toHaveCount(0);
  await page.locator('.life-desk a').click();
  await expect(page.locator('#patient-label')).toBeFocused();
  await callPatient(page, 'Casus A-18');
  await expect(page).toHaveTitle(/^Casus A-18 · /);
  await expect(page.locator('.life-desk .primary')).toBeVisible();
});

test('a label stands on every page of the patient, and on paper without the rest of the bar', async ({
  page
}) => {
  await openPage(page, CASE);
  await callPatient(page, 'Casus A-17');
  for (const name of ['trial', 'offTest', 'aftercare', 'case'] as const) {
    await to(page, name);
    await expect(page).toHaveTitle(/^Casus A-17 · /);
    await expect(page.locator('.patient-bar [aria-current="page"]')).toHaveCount(1);
  }
  await to(page, 'check');
  await expect(page).toHaveTitle(/^Casus A-17 · /);
  await expect(page.locator('main')).toContainText('Casus A-17');
  await page.goBack();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.patient-bar')).toContainText('Casus A-17');
  await expect(page.locator('.patient-bar nav')).toBeHidden();
  await expect(page.locator('.patient-bar button').first()).toBeHidden();
});

test('whoever saved leaves without a question, and is asked again after a change', async ({
  page
}) => {
  await openPage(page, '/nl/pathway/fbss/aftercare/');
  await enter(page, 'implantDate', '31-3-2026');
  await saveLife(page);
  await expect(page.locator('.life-desk [role="status"]')).toContainText('Opgeslagen als casus-');
  await page.locator('.masthead .brand').click();
  await expect(page).toHaveURL('/nl/');
  await openPage(page, CASE);
  await openLife(page, { content: FILE });
  await isThere(page, 'case');
  await expect(page).toHaveTitle(/^Casus A-17 · /);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await openLife(page, { content: FILE });
  await callPatient(page, 'Casus A-18');
  await page.locator('.masthead .brand').click();
  await expect(questionOn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('the criteria are a tab: from another page too, it unfolds them', async ({ page }) => {
  await openPage(page, '/nl/pathway/fbss/trial/');
  await page.locator('.patient-bar a[href$="#criteria"]').click();
  await expect(page.locator('#criteria')).toHaveAttribute('open', '');
  await expect(page.locator('#criteria > summary')).toBeInViewport();
  await page.locator('#criteria > summary').click();
  await page.reload();
  await expect(page.locator('#criteria')).toHaveAttribute('open', '');
});

for (const language of LANGUAGES) {
  for (const kind of ['case', 'trial', 'off-test', 'aftercare']) {
    test(`on a phone the bar of a patient is two lines, in ${language} at ${kind}`, async ({
      page
    }) => {
      await page.setViewportSize(PHONE);
      await openPage(page, `/${language}/pathway/fbss/${kind}/`);
      await callPatient(page, 'Casus A-17');
      const bar = page.locator('.patient-bar');
      const height = () => bar.evaluate((one) => one.getBoundingClientRect().height);
      expect(await height()).toBeLessThanOrEqual(110);
      await expect(bar.locator('button').first()).toBeHidden();
      await bar.locator('summary').click();
      const targets = bar.locator('a, summary, button:visible');
      expect(await targets.count()).toBeGreaterThanOrEqual(9);
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  }
}
