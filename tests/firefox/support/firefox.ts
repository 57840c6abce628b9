import { existsSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { installOnDebian } from '../../support/debian.ts';

const PLACES = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox'
];

const find = () => PLACES.find((path) => path !== undefined && existsSync(path));

/** The path of the system's Firefox; installs it on Debian as root, and otherwise says how to get it. */
export function requireFirefox(): string {
  if (!find()) installOnDebian(['firefox-esr']);
  const found = find();
  if (found) return found;
  throw new Error(
    'The tests in Firefox found none. On Debian: "sudo apt-get install firefox-esr". Elsewhere: ' +
      'install Firefox and set the environment variable FIREFOX to the path of its program.'
  );
}

interface OfWorker {
  firefox: Browser;
}

/** A test with a page of Firefox, on which nothing may be complained of. */
export const test = base.extend<{ tab: Page }, OfWorker>({
  firefox: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern.
    async ({}, use) => {
      const browser = await launch({
        browser: 'firefox',
        executablePath: requireFirefox(),
        headless: true
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' }
  ],
  tab: async ({ firefox }, use) => {
    const context = await firefox.createBrowserContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await use(page);
    await context.close();
    expect(complaints).toEqual([]);
  }
});

export { expect };
