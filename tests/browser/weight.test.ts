import type { Response } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { indications } from '../../statecharts/indications/registry.ts';
import { WITHOUT_PATHWAY } from '../../statecharts/indications/without-pathway/ids.ts';
import { test as onOwnHost } from './support/own-host.ts';
import { DIARY_PAGE, SPECIALIST_PAGES, TEXT_KINDS, TOOL_PAGES } from './support/pages.ts';
import { expect, test } from './support/watched.ts';
import { weigh, type Weight } from './support/weight.ts';

/** The most that a page may cost, in bytes over brotli and in requests. */
const TEXT: Weight = { total: 20_000, script: 2_500, requests: 6 };
/** The booklet is all the pages for patients in one. */
const BOOKLET: Weight = { ...TEXT, total: 40_000 };
/** All rules of an indication, every source, all that a criterion stands on and what is proven are looked up, not read. */
const REFERENCE: Weight = { ...TEXT, total: 30_000 };
/** What a check needs now, with what it fetches when idle, and never more. */
const CHECK: Weight = { total: 112_000, script: 90_000, requests: 30 };
/** What a specialist or a patient works with, and the tools. */
const WORK: Weight = { total: 135_000, script: 105_000, requests: 30 };
/** The most that is kept for offline use, over brotli: all of the site, fetched when idle. */
const MOST_KEPT = 3_000_000;

const BUDGETS: readonly (readonly [path: string, most: Weight])[] = [
  ['/', TEXT],
  // Of the two languages, Dutch is the longer.
  ...TEXT_KINDS.map((path) => [`/nl/${path}`, budgetOfText(path)] as const),
  ...WITHOUT_PATHWAY.map((id) => [`/nl/pathway/${id}/`, TEXT] as const),
  ...TOOL_PAGES.map((path) => [`/nl/${path}`, WORK] as const),
  [`/nl/${DIARY_PAGE}`, WORK],
  ...indications.map(({ id }) => [`/nl/refer/${id}/`, CHECK] as const),
  ...SPECIALIST_PAGES.map((path) => [`/nl/${path}`, WORK] as const)
];

function budgetOfText(path: string): Weight {
  if (['rules/fbss/', 'sources/', 'traceability/', 'proof/'].includes(path)) return REFERENCE;
  return path.endsWith('/booklet/') ? BOOKLET : TEXT;
}

for (const [path, most] of BUDGETS) {
  test(`${path} stays within its budget`, async ({ page }) => {
    const weight = await weigh(page, path);
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${path}: ${kB(weight.total)} (headers ${kB(weight.headers)}), ` +
        `JavaScript ${kB(weight.script)}, ${weight.requests} requests`
    );
    expect(weight.total).toBeLessThanOrEqual(most.total);
    expect(weight.script).toBeLessThanOrEqual(most.script);
    expect(weight.requests).toBeLessThanOrEqual(most.requests);
  });
}

onOwnHost(
  'what is kept for offline use is fetched after the page, and is small',
  async ({ page, host }) => {
    expect(host).toBeDefined();
    const fetched: { path: string; at: number }[] = [];
    page.context().on('request', (request) => {
      if (request.serviceWorker()) fetched.push({ path: request.url(), at: Date.now() });
    });
    await page.goto('nl/', { waitUntil: 'commit' });
    await page.waitForLoadState('load');
    const loaded = Date.now();
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect(fetched.length).toBeGreaterThan(50);
    expect(fetched.filter(({ at }) => at < loaded)).toEqual([]);

    const paths = await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const requests = await (await caches.open(name)).keys();
      return requests.map(({ url }) => new URL(url).pathname);
    });
    expect(paths.filter((path) => /^\/(cql|fhir)\//.test(path))).toEqual([]);
    const sizes = paths.map(sizeOf);
    const kept = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`kept for offline use: ${paths.length} files, ${Math.round(kept / 1000)} kB`);
    expect(kept).toBeLessThanOrEqual(MOST_KEPT);
  }
);

/** Ids that are words of no text. */
const OTHERS = /\b(?:fnss|pdn|sfn)\b/;

test('a check is as heavy among a hundred indications: nothing that it fetches names others', async ({
  page
}) => {
  const fetched: Response[] = [];
  page.on('response', (response) => fetched.push(response));
  await page.goto('/nl/refer/crps/', { waitUntil: 'networkidle' });
  const naming = await Promise.all(
    fetched
      .filter((response) => !response.url().startsWith('data:'))
      .map(async (response) => (OTHERS.test(await response.text()) ? [response.url()] : []))
  );
  expect(fetched.length).toBeGreaterThan(5);
  expect(naming.flat()).toEqual([]);
});

test('to search in the list of indications costs at most 10 kB more, once somebody does', () => {
  expect(sizeOf('/search.js') + sizeOf('/search-terms.json')).toBeLessThanOrEqual(10_000);
});

test('to be read aloud costs a page for patients at most 1.5 kB', () => {
  expect(sizeOf('/read.js')).toBeLessThanOrEqual(1500);
});

test('no file of the program is empty, or only hands on another', () => {
  const folder = 'build/_app/immutable/chunks';
  const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(20);
  const idle = files.filter((file) => {
    const code = readFileSync(`${folder}/${file}`, 'utf8');
    return code.replace(/\b(?:import|export)\b[^;]*(?:;|$)/g, '').trim() === '';
  });
  expect(idle).toEqual([]);
});

/** The size of a file of the build as it is sent. */
function sizeOf(path: string): number {
  const file = `build${path.endsWith('/') ? `${path}index.html` : path}`;
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
