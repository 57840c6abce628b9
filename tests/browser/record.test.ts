import { RULES_VERSION } from '../../statecharts/rules.ts';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { exampleOf, fullReferrals } from './support/examples.ts';
import { fillInByName, openCheck } from './support/form.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { pasted } from './support/pasted.ts';
import { expect, forgiveNoNetwork, test } from './support/watched.ts';

test.use({ permissions: ['clipboard-write'] });

test('a referral is copied in the order of a Dutch letter', async ({ page }) => {
  const { indication, example } = exampleOf('refer');
  await openCheck(page, `/nl/refer/${indication.id}/`);
  await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });
  await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();

  const text = await pasted(page);
  const heads = ['VRAAGSTELLING', 'KERN', 'BEHANDELINGEN TOT NU TOE', 'GEGEVENS', 'ADVIES'];
  const places = heads.map((head) => text.indexOf(head));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain(`regels ${RULES_VERSION}`);
  expect(text).toContain('Niet van toepassing:');
});

test('a text that cannot be fetched is said to be missing, and comes once it can be', async ({
  page,
  context,
  complaints
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await context.setOffline(true);
  const copy = page.getByRole('button', { name: 'Kopieer voor het dossier' });
  await copy.click();
  await expect(page.getByText('Zonder netwerk kan de tekst niet worden opgehaald')).toBeVisible();
  forgiveNoNetwork(complaints);
  await context.setOffline(false);
  await copy.click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();
});

test('a step that was not chosen leaves room for the reason', async ({ page }) => {
  const { indication, example } = exampleOf('refer');
  await openCheck(page, `/nl/refer/${indication.id}/`);
  await fillInByName(page, 'NL', { ...example.facts, 'drugs.snri': 'declined' });
  await page.locator('.record summary').click();
  await expect(page.locator('.record textarea')).toHaveValue(/SNRI: .*Reden: \.+/);
});

test('a point to discuss becomes a question to the pain centre', async ({ page }) => {
  await openCheck(page, '/en/refer/fbss/');
  await page.locator('input[type="text"][name="bmi"]').fill('36');
  await page.locator('input[type="text"][name="bmi"]').blur();
  await page.locator('.record summary').click();
  await expect(page.locator('.record textarea')).toHaveValue(
    /Question for the pain centre: .*BMI: 36.*\?/
  );
});

test('an open point that the advice rests on is a question too', async ({ page }) => {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'crps');
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', { ...patient?.facts, crpsType: 'unknown' });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'discuss');
  await page.locator('.record summary').click();
  await expect(page.locator('.record textarea')).toHaveValue(/Vraag aan het pijncentrum: .*CRPS/);
});

test('a record of steps for the specialist names them, and who has not been seen yet', async ({
  page
}) => {
  const patient = fullReferrals.find(({ indication }) => indication.id === 'fbss');
  const { 'steps.nerveRootPrf': _, ...rest } = patient?.facts ?? {};
  await openCheck(page, '/nl/refer/fbss/');
  await page.check('[name="seenByPainSpecialist"][value="false"]');
  await fillInByName(page, 'NL', { ...rest, surgicallyTreatable: 'unknown' });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'specialist-first');
  await page.locator('.record summary').click();
  const record = page.locator('.record textarea');
  await expect(record).toHaveValue(/Nog niet gezien door een pijnspecialist/);
  await expect(record).toHaveValue(/Voor de specialist: PRF van de zenuwwortel/);
  await expect(record).toHaveValue(/Nog vast te stellen: .*operatie/);
});
