import type { Page } from '@playwright/test';
import { openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** What stands on the screen of the headings of a form's sections, number and name. */
async function headings(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const textOf = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id);
    if (node?.role?.value === 'StaticText') return `${node.name?.value} `;
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter(({ role }) => role?.value === 'heading')
    .map(({ nodeId }) => textOf(nodeId).trim())
    .filter((text) => /^\d /.test(text));
}

test('sections are numbered one after another, also where one is folded whole', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  expect(await headings(page)).toEqual([
    '1 Diagnose',
    '2 De patiënt',
    '3 Geprobeerd tot nu toe',
    '4 Ook aan het centrum melden'
  ]);
  await page.check('[name="cardiacDevice"][value="true"]');
  await page.check('[name="place"][value="none"]');
  await expect(page.locator('#section-patient')).toHaveCount(0);
  expect(await headings(page)).toEqual(['1 Diagnose', '2 Ook aan het centrum melden']);
});

test('what is told besides is folded with the rest once neuromodulation is ruled out', async ({
  page
}) => {
  await openCheck(page, '/nl/refer/fbss/');
  await page.check('[name="place"][value="none"]');
  await expect(page.locator('#section-alsoTell')).toHaveCount(0);
  const more = page.locator('details.fold').filter({ hasText: 'Meer, voor de brief' });
  await expect(more.locator('[name="cardiacDevice"]').first()).toBeHidden();
  await more.locator('summary').first().click();
  await expect(more.locator('[name="cardiacDevice"]').first()).toBeVisible();
  await more.getByLabel('Toelichting').fill('Tolk nodig.');
  await page.check('[name="place"][value="limb"]');
  await expect(more.getByLabel('Toelichting')).toHaveValue('Tolk nodig.');
});
