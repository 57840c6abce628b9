import type { Page } from '@playwright/test';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { openAsUsed, uses } from './support/as-used.ts';
import { fillInByName } from './support/form.ts';
import { leaveBy } from './support/leave.ts';
import { expect, test } from './support/watched.ts';

/** A patient with as much pain in the back as in the leg. */
const ANSWERS = { lumbarSurgeries: 1, radicularPain: true, dominantPain: 'equal' };

/** The finding on a criterion, among all that the advice rests on. */
async function unfoldFinding(page: Page, id: string) {
  await page.locator('.folds summary', { hasText: 'Hoe is dit bepaald?' }).click();
  const finding = page.locator(`.finding[data-criterion="${id}"]`);
  await finding.locator('.why-read summary').click();
  return finding;
}

for (const { name, use } of uses({ country: COUNTRIES, on: ['desk', 'phone'] })) {
  test(`a finding unfolds its passage and readings, and leads to the document (${name})`, async ({
    page
  }) => {
    await openAsUsed(page, 'refer/fbss/', use);
    await fillInByName(page, use.country ?? 'NL', ANSWERS);
    const finding = await unfoldFinding(page, 'fbss.dominance');
    await expect(finding.locator('q').first()).toHaveText(/rugpijn op de voorgrond staat/);
    await expect(finding.locator('[data-reading="I-6"]')).toContainText(
      'Men kan het ook zo lezen:'
    );

    await leaveBy(page, finding.locator('.source-note a').first());
    await expect(page).toHaveURL(/\/nl\/sources\/#nva-2-fbss\.fbss\.dominance$/);
    await expect(page.locator(':target')).toBeInViewport({ ratio: 1 });
    await page.locator(':target a', { hasText: 'I-6' }).click();
    await expect(page.locator('h1')).toHaveText(/Even veel pijn .* \(I-6\)$/);
  });
}

test('what Belgium pays for has the passage of the Belgian page', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/', { country: 'BE' });
  await fillInByName(page, 'BE', ANSWERS);
  const finding = await unfoldFinding(page, 'country.reimbursement');
  await expect(finding.locator('q')).toHaveText('in de benen na niet-succesvolle rugchirurgie');
  await leaveBy(page, finding.locator('.why-passage a'));
  await expect(page.locator(':target')).toBeInViewport({ ratio: 1 });
});
