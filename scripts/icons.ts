import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, requireChromium } from '../tests/browser/support/chromium.ts';

/** Draws the icons of the installed site from `static/icon.svg`, and those of the diary from its own. */
const ICONS = [
  { file: 'icon-192.png', size: 192, bleeds: false },
  { file: 'icon-512.png', size: 512, bleeds: false },
  // A system cuts this one to a shape of its own, so its ground goes on to the edge.
  { file: 'icon-maskable.png', size: 512, bleeds: true },
  { file: 'apple-touch-icon.png', size: 180, bleeds: true }
];

const APPS = ['', 'diary-'];

const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: BROWSER_ARGS
});
const all = APPS.flatMap((app) => ICONS.map((icon) => ({ ...icon, app })));
for (const { app, file, size, bleeds } of all) {
  const svg = readFileSync(`static/${app}icon.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = bleeds
    ? svg
        .replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"')
        .replace(
          '<rect width="32" height="32" rx="7"',
          '<rect x="-3" y="-3" width="38" height="38"'
        )
    : svg;
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  await page.screenshot({ path: `static/${app}${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
