import { expect, test, type Page } from '@playwright/test';
import { openCheck } from './support/form.ts';

/** Phone, tablet, small laptop, desktop. */
const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 }
] as const;

/** The names of the advice that are in sight, whole and on top: in its head, or in a phone's bar. */
function inSight(): string[] {
  const heads = [...document.querySelectorAll<HTMLElement>('.verdict h2, .advice-bar b')];
  return heads.filter(isSeen).map(({ innerText }) => innerText);

  function isSeen(head: HTMLElement): boolean {
    const { left, right, top, bottom } = head.getBoundingClientRect();
    const corners = [
      [left + 2, top + 2],
      [right - 2, bottom - 2]
    ] as const;
    return corners.every(([x, y]) => head.contains(document.elementFromPoint(x, y)));
  }
}

/** Gives every answer of every question, each where it stands; those after which no advice is seen. */
async function answersOutOfSight(page: Page): Promise<{ given: number; unseen: string[] }> {
  await page.evaluate(`window.inSight = ${inSight.toString()}`);
  return page.evaluate(async () => {
    const { inSight } = window as unknown as { inSight: () => string[] };
    const painted = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const given = new Set<string>();
    const unseen: string[] = [];
    const next = () =>
      [...document.querySelectorAll<HTMLInputElement>('.form input[type="radio"]')].find(
        (one) => !given.has(one.name + one.value) && one.checkVisibility()
      );
    for (let one = next(); one; one = next()) {
      given.add(one.name + one.value);
      one.scrollIntoView({ block: 'nearest' });
      one.click();
      await painted();
      if (inSight().length === 0) unseen.push(`${one.name} ${one.value}`);
    }
    return { given: given.size, unseen };
  });
}

const questions = (page: Page) => page.locator('.form .choice input, .form input[type="text"]');

for (const size of SIZES) {
  test.describe(`at ${size.width} × ${size.height}`, () => {
    test.use({ viewport: size });

    test('the verdict is in sight at the first and the last question', async ({ page }) => {
      await openCheck(page, '/nl/refer/crps/');
      for (const question of [questions(page).first(), questions(page).last()]) {
        await question.focus();
        await question.scrollIntoViewIfNeeded();
        expect(await page.evaluate(inSight)).not.toEqual([]);
      }
    });

    test('it is in sight after every answer, wherever the page stands', async ({ page }) => {
      await openCheck(page, '/nl/refer/crps/');
      const { given, unseen } = await answersOutOfSight(page);
      expect(given).toBeGreaterThan(60);
      expect(unseen).toEqual([]);
    });

    test('“To the advice” lands on its head', async ({ page }) => {
      await openCheck(page, '/nl/refer/crps/');
      await page.locator('.finish button[type="submit"]').click();
      const head = page.locator('.verdict h2');
      await expect(head).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(inSight)).toContain(await head.innerText());
      await expect(page.locator('#advice')).toBeFocused();
    });

    // On a phone the advice itself stands at the end, and leaves with the page.
    if (size.width >= 1024)
      test('at the very end of the page it is still there', async ({ page }) => {
        await openCheck(page, '/nl/refer/crps/');
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        expect(await page.evaluate(inSight)).not.toEqual([]);
      });
  });
}

/** What a strip of one line names. */
const SIGNS = {
  nl: /uitval.*koorts.*kanker.*suïcid/i,
  en: /deficit.*fever.*cancer.*suicid/i
};

test.describe('on a phone', () => {
  test.use({ viewport: SIZES[0] });

  test('the strip and the bar take at most 112 px', async ({ page }) => {
    await openCheck(page, '/nl/refer/crps/');
    await page.locator('#question-painDurationMonths input').first().fill('4');
    await page.locator('#question-painDurationMonths input').first().blur();
    await expect(page.locator('.advice-bar')).toBeVisible();
    const heights = await page
      .locator('.safety, .advice-bar')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(112);
  });

  for (const [language, signs] of Object.entries(SIGNS))
    test(`the strip names all four signs in one line in ${language}`, async ({ page }) => {
      await openCheck(page, `/${language}/refer/crps/`);
      const strip = page.locator('.safety summary');
      await expect(strip).toContainText(signs);
      expect((await strip.boundingBox())?.height).toBeLessThanOrEqual(44);
      await strip.click();
      await expect(page.locator('.safety details')).toHaveAttribute('open', '');
    });
});
