import { expect, type Page } from '@playwright/test';
import { unfold } from './form.ts';

/** How much wider than the window the page is, and the texts that are cut off. */
export async function lossesOn(page: Page): Promise<{ wider: number; cut: string[] }> {
  await unfold(page);
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // What is there for a screen reader alone is meant to be out of sight.
      const isForReader = clipPath !== 'none';
      // A browser cuts its own words in a field for a file, and the longest choice of a list.
      if (element.matches('input, select')) return false;
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

/** Makes text so many times as large, as a browser's own setting does it. */
export async function scaleText(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', {
    fontSizes: { standard: 16 * times, fixed: 13 * times }
  });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe(`${16 * times}px`);
}
