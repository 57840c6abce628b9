import type { Page as Driven } from '@playwright/test';
import type { KeyInput, Page } from 'puppeteer-core';

/**
 * A page of Firefox for what the tests in Chromium fill in with: a script in the page, and the keyboard.
 * Whatever else they might ask of it is not there.
 */
export function asDriven(page: Page): Driven {
  const press = async (keys: string) => {
    // Firefox knows the space only as itself.
    const names = keys.split('+').map((key) => (key === 'Space' ? ' ' : key));
    const [last = '', ...held] = names.reverse() as KeyInput[];
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(last as KeyInput);
    for (const key of held) await page.keyboard.up(key);
  };
  const driven = {
    evaluate: page.evaluate.bind(page),
    keyboard: { press, type: (text: string) => page.keyboard.type(text) }
  };
  return driven as unknown as Driven;
}
