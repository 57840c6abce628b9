import type { Page } from '@playwright/test';
import { openPage, unfold } from './support/form.ts';
import { KINDS, PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';

/** How much wider than the window the page is, and the texts that are cut off. */
async function losses(page: Page): Promise<{ wider: number; cut: string[] }> {
  await unfold(page);
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // What is there for a screen reader alone is meant to be out of sight.
      const isForReader = clipPath !== 'none';
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return hides && !isForReader && element.scrollWidth > element.clientWidth + 1;
    };
    return {
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...document.querySelectorAll('main *')]
        .filter(isCut)
        .map((element) => element.textContent?.trim().slice(0, 60) ?? '')
    };
  });
}

for (const path of PAGES) {
  test(`${path} at 400 % (320 CSS pixels) loses nothing and does not scroll sideways`, async ({
    page
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openPage(page, path);
    expect(await losses(page)).toEqual({ wider: 0, cut: [] });
  });
}

for (const path of KINDS) {
  for (const width of [360, 768, 1280]) {
    test(`${path} with text at 200 %, ${width} wide, loses nothing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      // As a browser's own setting for the size of text does it.
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await openPage(page, path);
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe('32px');
      expect(await losses(page)).toEqual({ wider: 0, cut: [] });
    });
  }
}
