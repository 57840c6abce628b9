import { groupsOf } from '../../src/lib/check/groups.ts';
import { exampleOf } from './support/examples.ts';
import { fillInByName } from './support/form.ts';
import { fillInByKeyboard } from './support/keyboard.ts';
import { expect, test } from './support/watched.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a referral is copied in the order of a Dutch letter', async ({ page }) => {
  const { indication, example } = exampleOf('refer');
  await page.goto(`/nl/refer/${indication.id}/`);
  await fillInByKeyboard(page, { facts: example.facts, groups: groupsOf(indication) });
  await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
  await expect(page.getByText('Gekopieerd.')).toBeVisible();

  const text = await page.evaluate(() => navigator.clipboard.readText());
  const heads = ['VRAAGSTELLING', 'KERN', 'BEHANDELINGEN TOT NU TOE', 'GEGEVENS', 'ADVIES'];
  const places = heads.map((head) => text.indexOf(head));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).toContain('regels 2020.3');
  expect(text).toContain('groep bevestigd');
});

test('a step that was not chosen leaves room for the reason', async ({ page }) => {
  const { indication, example } = exampleOf('refer');
  await page.goto(`/nl/refer/${indication.id}/`);
  await fillInByName(page, 'NL', { ...example.facts, 'drugs.snri': 'declined' });
  await page.locator('.record summary').click();
  await expect(page.locator('.record textarea')).toHaveValue(/SNRI: .*Reden: \.+/);
});

test('a point to discuss becomes a question to the pain centre', async ({ page }) => {
  await page.goto('/en/refer/fbss/');
  await page.locator('input[type="text"][name="bmi"]').fill('36');
  await page.locator('input[type="text"][name="bmi"]').blur();
  await page.locator('.record summary').click();
  await expect(page.locator('.record textarea')).toHaveValue(
    /Question for the pain centre: .*BMI: 36.*\?/
  );
});
