import { RULES_VERSION } from '../../statecharts/rules.ts';
import type { Page } from '@playwright/test';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { exampleOf, fullReferrals } from './support/examples.ts';
import { caseIsThere, enterNumber, fillInByName, openCheck } from './support/form.ts';
import { startAgain } from './support/leave.ts';
import { fillInByKeyboard, tabTo } from './support/keyboard.ts';
import { pasted } from './support/pasted.ts';
import { expect, test } from './support/watched.ts';

test.use({ permissions: ['clipboard-write'] });

const adviceOn = (page: Page) => page.locator('#advice').getAttribute('data-category');

test('a specialist takes a check over by keyboard, deviates from it, and copies the report', async ({
  page
}) => {
  const { indication, example } = exampleOf('specialist-first');
  await openCheck(page, `/nl/refer/${indication.id}/`);
  await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });
  const advised = await adviceOn(page);
  await page.keyboard.press('Shift+Tab');
  await page.locator('.finish button').focus();
  await tabTo(page, '.finish a');
  await page.keyboard.press('Enter');
  await caseIsThere(page);

  await expect(page).toHaveURL(`/nl/pathway/${indication.id}/case/`);
  expect(await adviceOn(page)).toBe(advised);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Eerst in het pijncentrum/);

  await tabTo(page, '[name="decision.outcome"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[name="team.painSpecialistOrNeurosurgeon"]');
  await page.keyboard.press('Space');
  await tabTo(page, '.record button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.record textarea')).toHaveCount(0);
  await expect(page.locator('.record a')).toBeFocused();
  await expect(page.locator('.record a')).toContainText('nog geen reden');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="decision.reason"]')).toBeFocused();

  await page.keyboard.type('Afgewogen door het team');
  await tabTo(page, '.record button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await adviceOn(page)).toBe(advised);

  const text = await pasted(page);
  for (const part of [
    'Datum niet bekend: Besluit van het team: Aanvaard.',
    'Reden: Afgewogen door het team',
    'anesthesioloog-pijnspecialist of neurochirurg',
    'NIET VAN TOEPASSING',
    `regels ${RULES_VERSION}`
  ]) {
    expect(text).toContain(part);
  }
});

test('a meeting is recorded, and the next begins with empty fields', async ({ page }) => {
  await page.goto('/nl/pathway/sfn/case/');
  await caseIsThere(page);
  await page.check('[name="decision.outcome"][value="later"]');
  await page.fill('[name="decision.date"]', '24-11-2026');
  await page.getByRole('button', { name: 'Nieuw overleg' }).click();
  await expect(page.locator('.recorded li')).toHaveText('24 november 2026: Later');
  await expect(page.locator('[name="decision.outcome"]:checked')).toHaveCount(0);
  await expect(page.locator('[name="decision.date"]')).toHaveValue('');
});

test('every criterion is folded, and what is fulfilled is one line', async ({ page }) => {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'crps');
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', { ...patient?.facts });
  await page.locator('.finish a').click();
  await caseIsThere(page);
  await expect(page.locator('#criteria > summary')).toContainText(/\d+ voorwaarden in orde/);
  await expect(page.locator('[data-criterion]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Criteria', exact: true }).click();
  await expect(page.locator('[data-criterion]')).toHaveCount(
    patient?.indication.criteria.length ?? 0
  );
});

test('what the referrer left unknown stands on the sheet, and is completed in the meeting', async ({
  page
}) => {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'crps');
  await openCheck(page, '/en/refer/crps/');
  await fillInByName(page, 'BE', { ...patient?.facts, crpsType: 'unknown' });
  await page.locator('.finish a').click();
  await caseIsThere(page);
  await expect(page.locator('[data-unknown="crpsType"]')).toContainText('stated as unknown');

  // The questions come when the link leads there.
  await page.locator('[data-unknown="crpsType"] a').click();
  await expect(page.locator('[name="crpsType"]').first()).toBeInViewport();
  await expect(page.locator('[name="country"][value="BE"]')).toBeChecked();
  await page.check('[name="crpsType"][value="I"]');
  await expect(page.locator('[data-unknown="crpsType"]')).toHaveCount(0);

  await page.getByRole('link', { name: 'Back to the referral check' }).click();
  await page.locator('#advice footer').waitFor();
  await expect(page.locator('[name="crpsType"][value="I"]')).toBeChecked();
  await expect(page.locator('[name="country"][value="BE"]')).toBeChecked();
});

test('the way back and forth in the browser keeps the answers, a new visit has none', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await enterNumber(page, 'bmi', '36,25');
  await page.locator('.finish a').click();
  await caseIsThere(page);
  await expect(page.locator('[data-fault="general.bmi"]')).toContainText('36,25');
  await page.locator('.due summary').click();
  await page.fill('[name="due.general.bmi"]', '1-12-2026');
  await page.locator('[name="due.general.bmi"]').blur();
  await page.goBack();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('36,25');
  await page.goForward();
  await caseIsThere(page);
  await expect(page.locator('[data-fault="general.bmi"]')).toContainText('vóór 1 december 2026');

  await page.reload();
  await caseIsThere(page);
  await expect(page.locator('[data-fault]')).toHaveCount(0);
  await expect(page.getByText('Er is nog niets ingevuld.')).toBeVisible();
  // The router keeps places to scroll to, and nothing else is kept.
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }])
  );
  expect(kept).not.toMatch(/36,25|bmi/);
});

test('the next patient meets nothing of the last one', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await enterNumber(page, 'bmi', '36');
  await page.locator('.finish a').click();
  await caseIsThere(page);
  await page.fill('[name="decision.nextStep"]', 'Iets');
  await startAgain(page);
  await expect(page.locator('[name="decision.nextStep"]')).toHaveValue('');
  await page.getByRole('link', { name: 'Terug naar de verwijscheck' }).click();
  await page.locator('#advice footer').waitFor();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('');
});

test('a switch of language keeps the case and what the meeting recorded', async ({ page }) => {
  await page.goto('/nl/pathway/sfn/case/');
  await caseIsThere(page);
  await page.fill('[name="decision.nextStep"]', 'MRI');
  await page.locator('#beside > summary').click();
  await page.check('[name="existingImplant"][value="true"]');
  await expect(page.locator('.transition')).toContainText('gaat door');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('.transition')).toContainText('continues');
  await expect(page.locator('[name="decision.nextStep"]')).toHaveValue('MRI');
});
