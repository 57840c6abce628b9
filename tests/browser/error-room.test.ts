import type { Page } from '@playwright/test';
import { enterNumber, openCheck } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** Where each part of the form begins, from the top of the page. */
const tops = (page: Page) =>
  page
    .locator('.questions > *')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)));

for (const width of [360, 768, 1024, 1440]) {
  test(`what is wrong with a number moves nothing below it, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openCheck(page, '/nl/refer/fbss/');
    await page.locator('[name="place"]').first().focus();
    await page.locator('#tell-free-text').waitFor();
    const before = await tops(page);
    for (const [fact, text] of [
      ['lumbarSurgeries', '2,5'],
      ['age', '170'],
      ['opioidMedMgPerDay', 'zeven'],
      ['bmi', '7']
    ] as const) {
      await enterNumber(page, fact, text);
      await expect(page.locator(`[id="problem-${fact}"]`)).toContainText(text);
    }
    expect(await tops(page)).toEqual(before);
  });

  test(`what may be meant by a low VAS moves nothing below it, at ${width} px`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openCheck(page, '/nl/refer/fbss/');
    await page.locator('[name="place"]').first().focus();
    await page.locator('#tell-free-text').waitFor();
    await page.check('[name="instrument-painNrs"][value="painVasMm"]');
    const before = await tops(page);
    await enterNumber(page, 'painVasMm', '6,5');
    await expect(page.locator('.meant').getByRole('button')).toHaveCount(3);
    expect(await tops(page)).toEqual(before);
    await page.locator('.meant').getByRole('button', { name: '65 mm', exact: true }).click();
    await expect(page.locator('.meant').getByRole('button')).toHaveCount(0);
    expect(await tops(page)).toEqual(before);
  });
}
