import type { Page } from '@playwright/test';
import { answerAtRandom } from '../browser/support/at-random.ts';
import { backToKept, mark } from '../browser/support/cached.ts';
import { WITH_PAGES_KEPT } from '../browser/support/chromium.ts';
import { addScores, keep, keptOn, openDiary, putOn, scoresOn } from '../browser/support/diary.ts';
import { openPage } from '../browser/support/form.ts';
import { isThere } from '../browser/support/journey.ts';
import { leaveForList } from '../browser/support/leave.ts';
import { DIARY_PAGE, OF_A_CASE, TOOL_PAGES } from '../browser/support/pages.ts';
import { expect, test } from '../browser/support/watched.ts';

test.use(WITH_PAGES_KEPT);
test.beforeEach(() => test.slow());
// A browser drops a kept page when a test happens to run something in it; then it is done again.
test.describe.configure({ retries: 3 });

/** The pages on which somebody enters something about a patient or a centre. */
const ENTERED_ON = [
  'refer/crps/',
  ...OF_A_CASE.map((page) => `pathway/crps/${page}/`),
  'pathway/centre/',
  ...TOOL_PAGES
];

/** Everything that stands in a control. */
const standing = (page: Page) =>
  page
    .locator('main :is(input, select, textarea)')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map((one) =>
        /radio|checkbox/.test(one.type) ? one.checked : one.value
      )
    );

for (const path of ENTERED_ON) {
  test(`/nl/${path} that is left is empty when the browser shows it again`, async ({ page }) => {
    await openPage(page, `/nl/${path}`);
    const empty = await standing(page);
    await answerAtRandom(page, 3);
    expect(await standing(page)).not.toEqual(empty);
    await mark(page);
    await page.goto('/nl/');
    await backToKept(page);
    await expect.poll(() => standing(page)).toEqual(empty);
    await page.goto('/nl/refer/');
    await backToKept(page);
    await expect.poll(() => standing(page)).toEqual(empty);
  });
}

test('the next patient does not meet the last one by going back twice', async ({ page }) => {
  const pain = page.locator('input[type="text"][name="painNrs"]');
  await openPage(page, '/nl/refer/crps/');
  await pain.fill('7,5');
  await mark(page);
  await leaveForList(page);
  await mark(page);
  await page.locator('main a[href$="refer/pdn/"]').click();
  await isThere(page, 'check');
  await page.check('[name="country"][value="BE"]');
  await backToKept(page);
  await backToKept(page);
  await expect(page).toHaveURL('/nl/refer/crps/');
  await expect(pain).toHaveValue('');
  // The page works for whoever comes next.
  await pain.fill('4');
  await pain.blur();
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'not-now');
});

test('a diary that is kept is read again from the device', async ({ page }) => {
  await openDiary(page);
  await addScores(page, '4');
  await keep(page);
  const before = (await keptOn(page)) as string;
  await mark(page);
  await page.goto('/en/diary/');
  await putOn(page, before.replace(/"scores": \[\s*4/, '"scores": [9'));
  await backToKept(page);
  await expect(scoresOn(page)).toContainText('9');
});

test('a diary that is not kept is a patient’s own, and is there again', async ({ page }) => {
  await openDiary(page);
  await addScores(page, '4');
  await mark(page);
  await page.goto('/nl/');
  await backToKept(page);
  await expect(page.locator('#today')).toBeVisible();
  await expect(scoresOn(page)).toHaveCount(1);
});

/** A file's field empties itself once it is read, and the size of a map says nothing of anybody. */
const OF_NOBODY = '[type="file"], [name^="size-"]';

for (const path of [...ENTERED_ON, DIARY_PAGE]) {
  test(`no control of /nl/${path} is filled in by the browser itself`, async ({ page }) => {
    await openPage(page, `/nl/${path}`);
    const remembered = await page
      .locator(`main :is(input, select, textarea):not(${OF_NOBODY})`)
      .evaluateAll((all) =>
        (all as HTMLInputElement[])
          .filter(
            ({ autocomplete, form }) => autocomplete !== 'off' && form?.autocomplete !== 'off'
          )
          .map(({ outerHTML }) => outerHTML)
      );
    expect(remembered).toEqual([]);
  });
}
