import { indicationOf } from '../../statecharts/indications/registry.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { openAsUsed } from './support/as-used.ts';
import { fullReferrals } from './support/examples.ts';
import { fillInByName } from './support/form.ts';
import { expect, test } from './support/watched.ts';

test('a printer gets every finding, folded or not', async ({ page }) => {
  await openAsUsed(page, 'refer/fbss/');
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
  await openAsUsed(page, 'refer/fbss/', { on: 'paper' });
  expect(await page.locator('.finding').count()).toBeGreaterThan(15);
  for (const finding of await page.locator('.finding').all()) await expect(finding).toBeVisible();
  for (const panel of await page.locator('[role="tabpanel"]').all())
    await expect(panel).toBeVisible();
  await expect(page.locator('.advice-line .line')).toBeVisible();
  for (const bar of ['.advice-bar', '.masthead nav', '[role="tablist"]', 'form', '.record']) {
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
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => {
        addEventListener('beforeprint', () => {
          const order = ['.verdict', '.paper-answers', '.paper-letter', '.readings dd'];
          const tops = order.map(
            (part) => document.querySelector(part)?.getBoundingClientRect().top
          );
          document.body.dataset['order'] = JSON.stringify(tops);
          document.body.dataset['letter'] = document.querySelector('.paper-letter')?.textContent;
        });
      });
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
      const { order, letter } = await page.evaluate(() => ({ ...document.body.dataset }));
      const tops = JSON.parse(order ?? '[]') as number[];
      expect(tops).not.toContain(null);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(letter).toContain(String(facts['age']));
    });
  }
}
