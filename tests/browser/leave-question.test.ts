import { violationsOn } from './support/axe.ts';
import { openCheck } from './support/form.ts';
import { questionOn } from './support/leave.ts';
import { expect, test } from './support/watched.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the question fits a phone and a finger, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 568 });
    await openCheck(page, '/nl/refer/fbss/');
    await page.check('[name="country"][value="BE"]');
    await page.locator('.masthead .brand').click();
    const question = questionOn(page);
    expect(await violationsOn(page)).toEqual([]);
    const { x, width } = (await question.boundingBox()) ?? { x: 0, width: 0 };
    expect(x).toBeGreaterThanOrEqual(8);
    expect(x + width).toBeLessThanOrEqual(312);
    for (const button of await question.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}
