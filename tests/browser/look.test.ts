import { enterNumber, openCheck, openPage, unfold } from './support/form.ts';
import { expect, test } from './support/watched.ts';

for (const [width, columns] of [
  [1440, 3],
  [1100, 2],
  [700, 1]
] as const) {
  test(`at ${width} pixels a check has ${columns} column(s)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openCheck(page, '/nl/refer/fbss/');
    const lefts = await page
      .locator('.check-line, .check > form, .check-advice')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
    expect(new Set(lefts).size).toBe(columns);
  });
}

test('a station leads to the first open question of its stage', async ({ page }) => {
  await openCheck(page, '/nl/refer/fbss/');
  const station = page
    .locator('.check-line')
    .getByRole('link', { name: 'Psychosociale factoren' })
    .locator('visible=true');
  const target = (await station.getAttribute('href'))?.slice(1);
  await station.click();
  await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
  expect(target).toMatch(/^question-psychosocial/);
});

for (const path of ['/nl/pathway/centre/', '/nl/pathway/fbss/aftercare/', '/nl/refer/fbss/']) {
  test(`at 360 pixels no head of a table of ${path} is broken inside a word`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openPage(page, path);
    if (path.includes('/refer/')) {
      await enterNumber(page, 'age', '54');
      await page.locator('#advice .folds').waitFor();
    }
    await unfold(page);
    await page.locator('th').first().waitFor();
    const broken = await page.locator('th').evaluateAll((heads) =>
      heads.flatMap(({ childNodes }) =>
        [...childNodes].flatMap((node) =>
          [...(node.textContent ?? '').matchAll(/[\p{L}\d]+/gu)]
            .filter(({ index, 0: word }) => {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              return range.getClientRects().length > 1;
            })
            .map(([word]) => word)
        )
      )
    );
    expect(broken).toEqual([]);
  });
}

test('the review page shows every component and every indication', async ({ page }) => {
  await page.goto('/en/screens/');
  await expect(page.locator('.showcase')).not.toHaveCount(0);
  await expect(page.locator('.review')).toHaveCount(15);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});
