import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rawKeysIn } from './support/raw-keys.ts';
import { SAID_ATTRIBUTES } from './support/said.ts';

interface Built {
  readonly path: string;
  readonly html: string;
}

/** Every page as it was built. What a script makes of it is looked at in the browser. */
async function builtPages(): Promise<Built[]> {
  const paths = await readdir('build', { recursive: true });
  const pages = paths.filter((path) => path.endsWith('.html'));
  const read = async (path: string) => ({
    path,
    html: await readFile(join('build', path), 'utf8')
  });
  return Promise.all(pages.map(read));
}

/** The values of an attribute. */
const valuesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** What no reader is told: scripts, comments, tags, the policy; and keys shown on purpose. */
const UNSAID =
  /<(script|style|code)\b.*?<\/\1>|<!--.*?-->|<meta http-equiv[^>]*>|<meta name="viewport"[^>]*>/gs;

/** All that a page says, its title and description included. */
function saidIn(html: string): string {
  const page = html.replace(UNSAID, '');
  const told = [...SAID_ATTRIBUTES, 'content'].flatMap((name) => valuesOf(page, name));
  return [page.replace(/<[^>]*>/g, '\n'), ...told].join('\n');
}

test('no page says a key where a text belongs', async () => {
  const pages = await builtPages();
  const found = pages.map(({ path, html }) => ({ path, keys: rawKeysIn(saidIn(html)) }));
  expect(found.filter(({ keys }) => keys.length > 0)).toEqual([]);
  expect(pages.length).toBeGreaterThan(150);
});

test('every link to a place on another page has that place', async () => {
  const pages = await builtPages();
  const host = 'http://built';
  const places = new Map(
    pages.map(({ path, html }) => [
      new URL(path.replace(/(^|\/)index\.html$/, '$1'), host).pathname,
      new Set(valuesOf(html, 'id'))
    ])
  );
  const links = pages.flatMap(({ path, html }) =>
    valuesOf(html, 'href')
      .filter((href) => /^[^#:]+#[^=]+$/.test(href))
      .map((href) => ({ path, to: new URL(href, `${host}/${path}`) }))
  );
  const lost = links.filter(({ to }) => !places.get(to.pathname)?.has(to.hash.slice(1)));
  expect(links.filter(({ to }) => to.pathname.endsWith('/sources/')).length).toBeGreaterThan(50);
  expect(lost.map(({ path, to }) => [path, to.pathname + to.hash])).toEqual([]);
});

test('every link to a place on its own page has that place', async () => {
  const links = (await builtPages()).flatMap(({ path, html }) => {
    const places = new Set(valuesOf(html, 'id'));
    const targets = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    return targets.map((href) => ({ path, href, isThere: places.has(href.slice(1)) }));
  });
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter(({ isThere }) => !isThere)).toEqual([]);
});
