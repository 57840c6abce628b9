import type { Page } from '@playwright/test';
import { indicationOf } from '../../statecharts/indications/registry.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { openAsUsed, putOnPaper } from './support/as-used.ts';
import { fullReferrals } from './support/examples.ts';
import { fillInByName } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** What is printed beside the advice is fetched once there is one: waits until a printer gets it. */
async function untilPrintable(page: Page, ...parts: string[]): Promise<void> {
  const missing = () =>
    page.evaluate((selectors) => {
      dispatchEvent(new Event('beforeprint'));
      const absent = selectors.filter((selector) => !document.querySelector(selector));
      dispatchEvent(new Event('afterprint'));
      return absent;
    }, parts);
  await expect.poll(missing).toEqual([]);
}

/** A child: there is an advice, and nothing else is known. */
async function openAdvice(page: Page): Promise<void> {
  await openAsUsed(page, 'refer/fbss/');
  await fillInByName(page, 'NL', { age: 12 });
  await untilPrintable(page, '.finding', '.readings dd:not(:empty)');
}

test('a check without answers is one sheet, without headings of nothing', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await putOnPaper(page);
  await expect(page.locator('.verdict')).toBeVisible();
  for (const fold of await page.locator('.fold:visible').all())
    expect(await fold.locator('> :not(summary)').count()).toBeGreaterThan(0);
  await expect(page.locator('#advice .button')).toBeHidden();
});

test('a check that is half answered has its answers on paper, and what is still missing', async ({
  page
}) => {
  await openAsUsed(page, 'refer/fbss/');
  await fillInByName(page, 'NL', { age: 54, painDurationMonths: 30 });
  await expect(page.locator('#advice')).toHaveAttribute('data-category', 'incomplete');
  await untilPrintable(page, '.paper-answers', '.missing li');
  await putOnPaper(page);
  await expect(page.locator('.paper-answers')).toContainText('54');
  expect(await page.locator('.missing li:visible').count()).toBeGreaterThan(5);
});

test('a printer gets every finding, folded or not', async ({ page }) => {
  await openAdvice(page);
  const { criteria = [] } = indicationOf('fbss') ?? {};
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.body.dataset['printed'] = `${document.querySelectorAll('.finding').length}`;
    });
  });
  await page.pdf();
  await expect(page.locator('body')).toHaveAttribute('data-printed', `${criteria.length}`);
});

test('a printed advice has every finding and all its background, and no bars', async ({ page }) => {
  await openAdvice(page);
  await putOnPaper(page);
  expect(await page.locator('.finding').count()).toBeGreaterThan(15);
  for (const finding of await page.locator('.finding').all()) await expect(finding).toBeVisible();
  for (const bar of ['.advice-bar', '.masthead nav', '.check-line', 'form', '.record']) {
    await expect(page.locator(bar)).toBeHidden();
  }
});

test('a printed advice has a number that was typed just before', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/');
  const before = await page.locator('#advice').getAttribute('data-category');
  // Typed, and printed before a pause or another field could say that it was meant.
  const printed = await page.evaluate(() => {
    const [field] = document.getElementsByName('age') as NodeListOf<HTMLInputElement>;
    if (!field) return undefined;
    field.focus();
    field.value = '12';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    dispatchEvent(new Event('beforeprint'));
    const advice = document.querySelector<HTMLElement>('#advice');
    return [advice?.dataset['category'], advice?.innerText.includes('kinderpijnteam')];
  });
  expect(before).not.toBe('not-now');
  expect(printed).toEqual(['not-now', true]);
});

/** Each page of a PDF is an object that says so. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

for (const { indication, facts } of fullReferrals) {
  for (const language of LANGUAGES) {
    test(`a full referral for ${indication.id} is two sheets in ${language}, advice, answers, letter, readings`, async ({
      page
    }) => {
      await openAsUsed(page, `refer/${indication.id}/`, { language });
      await fillInByName(page, 'NL', facts);
      await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');
      await untilPrintable(page, '.how', '.paper-letter', '.finding', '.readings dd:not(:empty)');
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
      await putOnPaper(page);
      // Where they stand on paper: while a printer is asked, the page still has its screen's styles.
      const order = ['.verdict', '.how', '.paper-answers', '.paper-letter', '.readings dd'];
      const tops = await page.evaluate(
        (parts) => parts.map((part) => document.querySelector(part)?.getBoundingClientRect().top),
        order
      );
      const letter = await page.locator('.paper-letter').textContent();
      expect(tops).not.toContain(undefined);
      expect(tops).toEqual([...tops].sort((a, b) => Number(a) - Number(b)));
      expect(letter).toContain(String(facts['age']));
    });
  }
}
