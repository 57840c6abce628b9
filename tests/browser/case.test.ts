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

const headingOn = (page: Page) => page.locator('#advice h2').innerText();

test('a specialist takes a check over by keyboard, deviates from it, and copies the report', async ({
  page
}) => {
  const { indication, example } = exampleOf('specialist-first');
  await openCheck(page, `/nl/refer/${indication.id}/`);
  await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });
  const advised = await headingOn(page);
  await page.keyboard.press('Shift+Tab');
  await page.locator('.finish button').focus();
  await tabTo(page, '.finish a');
  await page.keyboard.press('Enter');
  await caseIsThere(page);

  await expect(page).toHaveURL(`/nl/pathway/${indication.id}/case/`);
  expect(await headingOn(page)).toBe(advised);
  await expect(page.locator('[data-criterion]')).toHaveCount(indication.criteria.length);
  await expect(page.locator('[data-status="not-applicable"]').first()).toBeVisible();

  await tabTo(page, '[name="team.painSpecialistOrNeurosurgeon"]');
  await page.keyboard.press('Space');
  await tabTo(page, '[name="deviation.decision"]');
  await page.keyboard.type('Toch een proefbehandeling');
  await tabTo(page, '.record button');
  await page.keyboard.press('Enter');
  await expect(page.locator('.record textarea')).toHaveCount(0);
  await expect(page.locator('.record a')).toBeFocused();
  await expect(page.locator('.record a')).toContainText('Er staat een besluit zonder reden.');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="deviation.reason"]')).toBeFocused();

  await page.keyboard.type('Afgewogen door het team');
  await tabTo(page, '.record button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
  expect(await headingOn(page)).toBe(advised);

  const text = await pasted(page);
  for (const part of [
    advised,
    'Besluit van het team: Toch een proefbehandeling',
    'Reden: Afgewogen door het team',
    'anesthesioloog-pijnspecialist of neurochirurg',
    'NIET VAN TOEPASSING',
    `regels ${RULES_VERSION}`
  ]) {
    expect(text).toContain(part);
  }
});

test('what the referrer left unknown stands together, and is completed in the meeting', async ({
  page
}) => {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'crps');
  await openCheck(page, '/en/refer/crps/');
  await fillInByName(page, 'BE', { ...patient?.facts, crpsType: 'unknown' });
  await page.locator('.finish a').click();
  await caseIsThere(page);
  await expect(page.locator('[data-unknown="crpsType"]')).toContainText('stated as unknown');
  await expect(page.locator('[name="country"][value="BE"]')).toBeChecked();

  await page.locator('[data-unknown="crpsType"] a').click();
  await page.check('[name="crpsType"][value="I"]');
  await expect(page.locator('[data-criterion="crps.type"]')).toHaveAttribute('data-status', 'met');
  await expect(page.locator('[data-unknown="crpsType"]')).toHaveCount(0);

  await page.getByRole('link', { name: 'Back to the referral check' }).click();
  await page.locator('#advice .record').waitFor();
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
  await expect(page.locator('[data-criterion="general.bmi"]')).toHaveAttribute(
    'data-status',
    'unmet'
  );
  await page.goBack();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('36,25');
  await page.goForward();
  await caseIsThere(page);
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('36,25');

  await page.reload();
  await caseIsThere(page);
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('');
  await expect(page.getByText('Er is geen verwijscheck overgenomen.')).toBeVisible();
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
  await page.fill('[name="deviation.decision"]', 'Iets');
  await startAgain(page);
  await expect(page.locator('[name="deviation.decision"]')).toHaveValue('');
  await page.getByRole('link', { name: 'Terug naar de verwijscheck' }).click();
  await page.locator('#advice .record').waitFor();
  await expect(page.locator('input[type="text"][name="bmi"]')).toHaveValue('');
});

test('a switch of language keeps the case and what the meeting recorded', async ({ page }) => {
  await page.goto('/nl/pathway/sfn/case/');
  await caseIsThere(page);
  await page.check('[name="existingImplant"][value="true"]');
  await expect(page.locator('.transition')).toContainText('gaat door');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('.transition')).toContainText('continues');
});

test('a station of the map leads to the criteria of its stage', async ({ page }) => {
  await page.goto('/nl/pathway/sfn/case/');
  await caseIsThere(page);
  await page.locator('.walk .fold > summary').click();
  const stations = page.locator('.pathway-map a');
  await stations.first().click();
  const target = await stations.first().getAttribute('href');
  await expect(page.locator(target ?? '')).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
});
