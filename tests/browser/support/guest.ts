import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { buildElement } from '../../../scripts/packages/element.ts';
import type { Advice } from '../../../statecharts/advice/advice.ts';
import { HOSPITAL, serveHospital } from './hospital.ts';

/** Builds the element into a folder of the test's own. */
export async function builtElement(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'element-'));
  await buildElement(folder);
  return folder;
}

/** What a site may do to everything on it, and to names that the guide has too. */
const OWN_STYLES = `html { font-size: 62.5% }
* { font-family: monospace !important; letter-spacing: 0.2em !important }
body { color: rgb(200, 0, 0); line-height: 3; text-transform: uppercase }
h1 { font-size: 60px !important }
button, input, .check, .advice, .page, form { display: none !important }`;

const OWN_SCRIPT = `window.told = [];
document.addEventListener('advice', ({ detail }) => window.told.push(detail));`;

/** Where the guide is, for links; nothing is there. */
export const SITE = `${HOSPITAL}guide/`;

/** Opens a page of the hospital's own with these elements in it, and waits until every one is whole. */
export async function openHospital(
  page: Page,
  folder: string,
  ...checks: readonly Readonly<Record<string, string>>[]
): Promise<void> {
  await serveHospital(page, folder, {
    'own.css': OWN_STYLES,
    'own.js': OWN_SCRIPT,
    'page.html': `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Ziekenhuis</title>
<link rel="stylesheet" href="own.css"><script src="own.js"></script>
<script type="module" src="neuromodulation-check.js"></script></head>
<body><main><h1>Ziekenhuis</h1><p>Tekst</p>${checks.map(checkOf).join('')}</main></body></html>`
  });
  await page.goto('page.html');
  for (const check of await page.locator('neuromodulation-check').all()) {
    await check.locator('form[aria-busy="false"]').waitFor();
    await check.locator('#advice footer').waitFor();
  }
}

/** An element with these attributes, in a box of the page's. */
function checkOf(attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries({ site: SITE, ...attributes });
  const written = all.map(([name, value]) => `${name}="${value}"`).join(' ');
  return `<div class="box"><neuromodulation-check ${written}></neuromodulation-check></div>`;
}

/** Every advice that the page around was told. */
export const toldOn = (page: Page) =>
  page.evaluate(() => (window as never as { told: Advice[] }).told);

/** Counts what the page fetches of the element, over brotli. */
export function weighing(page: Page, folder: string): () => number {
  let total = 0;
  page.on('response', (response) => {
    const file = join(folder, response.url().slice(HOSPITAL.length));
    if (existsSync(file)) total += brotliCompressSync(readFileSync(file)).length;
  });
  return () => total;
}

/** How the first of these reads. */
export function looksOf(page: Page, selector: string) {
  const first = page.locator(selector).first();
  return first.evaluate((at) => {
    const { fontFamily, fontSize, letterSpacing, textTransform, color, lineHeight } =
      getComputedStyle(at);
    return { fontFamily, fontSize, letterSpacing, textTransform, color, lineHeight };
  });
}
