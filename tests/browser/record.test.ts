import { readFile } from 'node:fs/promises';
import { RULES_VERSION } from '../../statecharts/rules.ts';
import { groupsOf } from '../../src/lib/case/check/groups.ts';
import { exampleOf, fullReferrals } from './support/examples.ts';
import { enterNumber, fillInByName, openCheck } from './support/form.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { openLetter, openNote } from './support/letters.ts';
import { pasted } from './support/pasted.ts';
import { expect, forgiveNoNetwork, test } from './support/watched.ts';

test.use({ permissions: ['clipboard-write'] });

const crps = fullReferrals.find(({ indication }) => indication.id === 'crps')?.facts ?? {};
const fbss = fullReferrals.find(({ indication }) => indication.id === 'fbss')?.facts ?? {};

test('a letter is copied in the order of a Dutch referral', async ({ page }) => {
  const { indication, example } = exampleOf('refer');
  await openCheck(page, `/nl/refer/${indication.id}/`);
  await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });
  await openLetter(page);
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();

  const text = await pasted(page);
  const heads = ['Vraag', 'Diagnose', 'Pijn', 'Behandeling tot nu toe', 'Medicatie', 'Vervolg'];
  const places = heads.map((head) => text.indexOf(`${head}:`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text.split('\n')[0]).toContain(String(example.facts['age']));
  expect(text).toContain(`regels ${RULES_VERSION}`);
});

test('a text that cannot be fetched is said to be missing, and comes once it can be', async ({
  page,
  context,
  complaints
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await enterNumber(page, 'age', '54');
  await page.locator('#advice .record').waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Notitie voor het dossier' }).click();
  await expect(page.getByText('Zonder netwerk kan de tekst niet worden opgehaald')).toBeVisible();
  forgiveNoNetwork(complaints);
  await context.setOffline(false);
  await expect(await openNote(page)).toContainText('P:');
});

test('a text follows what is told beside it, drug, dose, duration and reason', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  await fillInByName(page, 'NL', { ...fbss, 'drugs.snri': 'declined' });
  const text = await openLetter(page);
  await expect(text).toContainText('reden niet vermeld');
  await page.getByRole('radio', { name: 'vrouw' }).check();
  await page.getByRole('radio', { name: 'links' }).check();
  await page.locator('[id="letter-drugs.snri.reason"]').fill('hypertensie');
  await page.locator('[id="letter-drugs.gabapentinoid.drug"]').fill('pregabaline');
  await page.locator('[id="letter-drugs.gabapentinoid.dose"]').fill('2 dd 150 mg');
  await expect(text).toContainText(/vrouw.*links/);
  await expect(text).toContainText('hypertensie');
  await expect(text).toContainText(/pregabaline.*2 dd 150 mg.*duur niet vermeld.*te weinig effect/);
});

test('a point to discuss becomes a question to the centre', async ({ page }) => {
  await openCheck(page, '/en/refer/fbss/');
  await fillInByName(page, 'NL', { ...fbss, bmi: 36 });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'discuss');
  await expect(await openLetter(page)).toContainText(/Question: [^]*BMI 36/);
});

test('an open point that the advice rests on is a question too', async ({ page }) => {
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', { ...crps, crpsType: 'unknown' });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'discuss');
  await expect(await openLetter(page)).toContainText(/Vraag: [^]*CRPS[^]*Spoed:/);
});

test('each specialist gets a letter with the steps that are asked there', async ({ page }) => {
  const { 'steps.nerveRootPrf': _, ...rest } = fbss;
  await openCheck(page, '/nl/refer/fbss/');
  await page.check('[name="seenByPainSpecialist"][value="false"]');
  await fillInByName(page, 'NL', { ...rest, surgicallyTreatable: true });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'specialist-first');
  const text = await openLetter(page);
  const question = async () => /Vraag: ([^]*)\nSpoed:/.exec(await text.innerText())?.[1];
  await page.locator('[name="letter.to"]').selectOption('pain-specialist');
  await expect(text).toContainText('Nog niet gezien door een pijnspecialist');
  expect(await question()).toContain('PRF');
  expect(await question()).not.toContain('operatie');
  await page.locator('[name="letter.to"]').selectOption('spine-surgeon');
  await expect.poll(question).toContain('operatie');
  expect(await question()).not.toContain('PRF');
});

test('what nobody has looked at yet is told as not known', async ({ page }) => {
  const { 'steps.nerveRootPrf': _, ...rest } = fbss;
  await openCheck(page, '/nl/refer/fbss/');
  await page.check('[name="seenByPainSpecialist"][value="false"]');
  await fillInByName(page, 'NL', { ...rest, surgicallyTreatable: 'unknown' });
  await expect(await openLetter(page)).toContainText(/Nog niet bekend: .*operatie/);
});

test('a text is there in the other language too', async ({ page }) => {
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', crps);
  const text = await openLetter(page);
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(text).toContainText('Dear colleague');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Sluiten' })).toBeVisible();
});

test('a text is saved under a name that says nothing of the patient', async ({ page }) => {
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', crps);
  const text = await openLetter(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('verwijsbrief.txt');
  expect(await readFile(await file.path(), 'utf8')).toBe(await text.innerText());
});

test('what has no room in a letter is said at its field, kept, and bars the text', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', crps);
  const text = await openLetter(page);
  const field = page.locator('#letter-freeText');
  await field.fill('a'.repeat(601));
  await expect(page.locator('#letter-freeText-problem')).toContainText('601');
  await expect(text).toHaveText('');
  await expect(field).toHaveValue('a'.repeat(601));
  await field.fill('a'.repeat(600));
  await expect(text).toContainText('a'.repeat(600));
});

test('a name is typed for one sheet, and gone after it', async ({ page }) => {
  await openCheck(page, '/nl/refer/crps/');
  await fillInByName(page, 'NL', crps);
  await openLetter(page);
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  const name = page.getByLabel('Naam');
  await name.fill('J. Jansen');
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeVisible();
  await expect(page.getByLabel('Geboortedatum')).toBeHidden();
  await expect(page.locator('#advice')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(name).toHaveValue('');
  await name.fill('J. Jansen');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(name).toHaveValue('');
  await name.fill('J. Jansen');
  await page.getByRole('button', { name: 'Terug naar de tekst' }).click();
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await expect(name).toHaveValue('');
});
