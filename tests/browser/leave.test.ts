import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { violationsOn } from './support/axe.ts';
import { addScores, keep, openDiary } from './support/diary.ts';
import { enter } from './support/evaluation.ts';
import { enterNumber, openCheck, openPage } from './support/form.ts';
import { isThere, to } from './support/journey.ts';
import { followBrowser, leaveBy, questionOn } from './support/leave.ts';
import { OF_A_CASE, TOOL_PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

const logo = (page: Page) => page.locator('.masthead .brand');

/** Enters one thing on a page, whichever page it is. */
async function enterSomething(page: Page): Promise<void> {
  const field = page.locator('main form input[inputmode="decimal"]:visible').first();
  const list = page.locator('main form select:visible').first();
  if ((await field.count()) > 0) await field.fill('7');
  else if ((await list.count()) > 0) await list.selectOption({ index: 1 });
  else await page.locator('main form input[type="radio"]:visible:not(:checked)').first().check();
}

for (const language of LANGUAGES) {
  test(`a link away asks first, in ${language}: stay keeps everything, leave leaves`, async ({
    page
  }) => {
    await openCheck(page, `/${language}/refer/crps/`);
    await enterNumber(page, 'painNrs', '7,5');
    await logo(page).click();
    const question = questionOn(page);
    await expect(question).toBeVisible();
    // Staying comes first, has the focus, and is what Escape does.
    const [stay, leave] = await question.getByRole('button').all();
    await expect(stay ?? question).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(logo(page)).toBeFocused();
    await expect(page).toHaveURL(`/${language}/refer/crps/`);
    await expect(page.locator('input[type="text"][name="painNrs"]')).toHaveValue('7,5');

    await page.locator('.check-head .other > summary').click();
    const others = page.locator('.check-head .other-choice > a');
    await others.click();
    await stay?.click();
    await expect(page).toHaveURL(`/${language}/refer/crps/`);
    await others.click();
    await leave?.click();
    await expect(page).toHaveURL(`/${language}/refer/`);
    await page.goBack();
    await isThere(page, 'check');
    await expect(page.locator('input[type="text"][name="painNrs"]')).toHaveValue('');
  });
}

for (const path of [
  'refer/crps/',
  'refer/angina/',
  ...OF_A_CASE.map((each) => `pathway/crps/${each}/`),
  'pathway/centre/',
  ...TOOL_PAGES
]) {
  test(`/nl/${path}: nobody is asked before anything was entered, and then somebody is`, async ({
    page
  }) => {
    await openPage(page, `/nl/${path}`);
    await page.locator('footer .foot a').first().click();
    await expect(page).toHaveURL('/nl/about/');
    await openPage(page, `/nl/${path}`);
    await enterSomething(page);
    await page.locator('footer .foot a').first().click();
    await expect(questionOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/nl/${path}`);
    const asked = followBrowser(page, 'leave');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await openPage(page, `/nl/${path}`);
    expect(asked).toHaveLength(1);
  });
}

test('the way back out of a check asks, and who stays loses nothing', async ({ page }) => {
  await page.goto('/nl/refer/');
  await page.locator('main a[href$="/refer/crps/"]').first().click();
  await isThere(page, 'check');
  await enterNumber(page, 'painNrs', '7,5');
  const asked = followBrowser(page, 'stay');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page.locator('input[type="text"][name="painNrs"]')).toHaveValue('7,5');
});

test('a number that is still being typed is not left without a word', async ({ page }) => {
  await openCheck(page, '/nl/refer/crps/');
  await page.locator('input[type="text"][name="painNrs"]').pressSequentially('7');
  const asked = followBrowser(page, 'leave');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('a choice that only has the focus is not taken for an answer', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.locator('[name="place"]').first().focus();
  const asked = followBrowser(page, 'leave');
  await page.reload();
  expect(asked).toEqual([]);
});

test('what is worked out beside a question is not left without a word', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.getByText('BMI uitrekenen uit lengte en gewicht').click();
  await page.getByLabel('Lengte in cm').fill('160');
  await logo(page).click();
  await expect(questionOn(page)).toBeVisible();
});

test('what was entered on another page of the patient is not left either', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.check('[name="place"][value="limb"]');
  await to(page, 'case');
  await to(page, 'aftercare');
  await to(page, 'centre');
  await expect(questionOn(page)).toHaveCount(0);
  await leaveBy(page, logo(page));
  await expect(page).toHaveURL('/nl/');
});

test('who does not want to begin again keeps everything', async ({ page }) => {
  await openPage(page, '/nl/pathway/fbss/aftercare/');
  await enter(page, 'implantDate', '2026-03-31');
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(questionOn(page)).toContainText('op alle pagina’s');
  await page.keyboard.press('Enter');
  await expect(questionOn(page)).toHaveCount(0);
  await expect(page.locator('#implantDate')).toHaveValue('2026-03-31');
  await expect(page.getByRole('button', { name: 'Opnieuw beginnen' })).toBeFocused();
});

test('a diary asks only while it is not kept', async ({ page }) => {
  await openDiary(page);
  await addScores(page, '4');
  await logo(page).click();
  await expect(questionOn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await keep(page);
  await logo(page).click();
  await expect(page).toHaveURL('/nl/');
});
