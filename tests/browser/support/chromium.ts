import { existsSync } from 'node:fs';
import { installOnDebian } from '../../support/debian.ts';

const PLACES = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/**
 * Chromium without windows, which Debian has apart: the same pages in half the time. It keeps no
 * pages for Back.
 */
const WITHOUT_WINDOWS = '/usr/bin/chromium-headless-shell';

/** What Debian calls the two; each is a program of that name. */
const PACKAGES = ['chromium', 'chromium-headless-shell'];

/** No sandbox: containers run as root. The rest keeps the browser from calling out. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

/** The path of the system's Chromium, if there is one. */
export function findChromium(): string | undefined {
  return PLACES.find((path) => path !== undefined && existsSync(path));
}

/** The same without windows, where that is there and no other is asked for. */
function findQuickest(): string | undefined {
  const without = existsSync(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : undefined;
  return process.env['CHROMIUM'] ?? without ?? findChromium();
}

/** The system's Chromium; installs it on Debian as root, and otherwise says how to get it. */
export function requireChromium(): string {
  if (!isWhole()) installOnDebian(PACKAGES);
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium and found none. On Debian or Ubuntu: ' +
      `"sudo apt-get install ${PACKAGES.join(' ')}". Elsewhere: install Chromium or Chrome and ` +
      'set the environment variable CHROMIUM to the path of its program.'
  );
}

/** Whether there is a browser that was asked for, or all that Debian has. */
function isWhole(): boolean {
  return (
    Boolean(process.env['CHROMIUM']) || PACKAGES.every((name) => existsSync(`/usr/bin/${name}`))
  );
}

/** How the tests start their browser. */
export function launchOptions() {
  return startedFrom(findQuickest());
}

function startedFrom(executablePath: string | undefined) {
  return { ...(executablePath && { executablePath }), args: BROWSER_ARGS };
}

/** For `test.use`: a browser that keeps pages for Back, as visitors have it; Playwright's does not. */
export const WITH_PAGES_KEPT = {
  launchOptions: {
    ...startedFrom(findChromium()),
    ignoreDefaultArgs: ['--disable-back-forward-cache']
  }
};
