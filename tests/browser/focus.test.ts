import type { Page } from '@playwright/test';
import { enterNumber, openCheck, openPage } from './support/form.ts';
import { expect, test } from './support/watched.ts';

/** What has the focus, whether something lies over it, and how large it is to touch. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A hidden radio button is seen as its label.
    const shown = element.closest('label') ?? element;
    const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
    const above = document.elementFromPoint(x, y);
    return {
      name: `${element.tagName} ${element.getAttribute('name') ?? element.textContent?.trim().slice(0, 40)}`,
      isSeen: top >= -1 && bottom <= innerHeight + 1 && shown.contains(above),
      outline: getComputedStyle(element).outlineStyle,
      width: Math.round(width),
      height: Math.round(height)
    };
  });
}

/** Opens a check with one answer, on which all of its advice stands, at its beginning. */
async function openBegun(page: Page): Promise<void> {
  await openCheck(page, '/nl/refer/fbss/');
  await enterNumber(page, 'age', '54');
  await page.locator('#advice .folds').waitFor();
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
}

// The page has scrolled to the focus before anybody looks.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SCREENS = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 }
];

for (const viewport of SCREENS) {
  test(`the focus is always in sight, ${viewport.width} wide`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(viewport);
    await openBegun(page);
    const hidden: unknown[] = [];
    let stops = 0;
    for (; stops < 400; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      if (!stop) break;
      if (!stop.isSeen || stop.outline === 'none') hidden.push(stop);
    }
    expect(stops).toBeGreaterThan(60);
    expect(hidden).toEqual([]);
  });
}

for (const path of ['/nl/', '/nl/refer/', '/nl/refer/fbss/', '/nl/about/']) {
  test(`${path} has nothing to touch that is smaller than 44 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    if (path.includes('fbss')) await openBegun(page);
    else await page.goto(path);
    const small = await page
      .locator('a, button, summary, label, input, select')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          // A link within a sentence is as high as its line (an exception of WCAG 2.5.8).
          .filter(
            (element) =>
              !(
                element.matches('p a, dd a, td a, li a') &&
                getComputedStyle(element).display === 'inline'
              )
          )
          // A label above a field names it; the field itself is touched.
          .filter(
            (element) =>
              !(element instanceof HTMLLabelElement && element.htmlFor) ||
              (element.control?.getBoundingClientRect().height ?? 0) < 43.5
          )
          // A control inside its label is touched by way of the label.
          .filter((element) => !(element.matches('input') && element.closest('label')))
          .filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            // What is for a screen reader alone has no size to touch.
            return width > 1 && (height < 43.5 || width < 43.5);
          })
          .map((element) => element.outerHTML.slice(0, 90))
      );
    expect(small).toEqual([]);
  });
}

test.describe('with a page that scrolls smoothly', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const viewport of SCREENS) {
    test(`what is gone to far down comes into sight, ${viewport.width} wide`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await openPage(page, '/nl/pathway/fbss/case/');
      const step = page.locator('.walk-steps button').last();
      await step.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      await standsStill(page);
      await expect(step).toBeInViewport({ ratio: 1 });

      await openCheck(page, '/nl/refer/fbss/');
      await page.locator('.finish button').click();
      await standsStill(page);
      await expect(page.locator('#advice h2').first()).toBeInViewport({ ratio: 1 });
    });
  }
});

/** Waits until a page has not scrolled for a quarter of a second. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let last = -1;
    let still = 0;
    while (still < 15) {
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
