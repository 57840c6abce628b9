import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersFor, readHeaders } from '../../scripts/headers.ts';
import { KINDS } from '../browser/support/pages.ts';
import { expect } from '../browser/support/watched.ts';
import { ask, askPlainly, type Answer } from './support/ask.ts';
import { test } from './support/served.ts';

const rules = readHeaders(readFileSync('static/_headers', 'utf8'));
const ofPages = headersFor('/nl/', rules);
const IMMUTABLE = headersFor('/_app/immutable/x.js', rules).get('Cache-Control') ?? '';

/** One file of each kind that the build has, by its path from the site. */
const FILES = new Map(
  readdirSync('build', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => join(parentPath, name).slice('build/'.length))
    .filter((path) => !/\.(?:br|gz)$/.test(path))
    .map((path) => [extname(path), path] as const)
);
const script = [...FILES.values()].find((path) => path.endsWith('.js')) ?? '';

const TYPES: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; ?charset=utf-8$/i,
  '.txt': /^text\/plain; ?charset=utf-8$/i,
  '.css': /^text\/css/,
  '.js': /^(?:text|application)\/javascript/,
  '.json': /^application\/json/,
  '.webmanifest': /^application\/manifest\+json/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png/,
  '.cql': /^text\/cql/
};

/** Holds that an answer has every header of the original, once and as it stands there. */
function expectHeaders({ headers }: Answer, cached: string): void {
  for (const [name, value] of [...ofPages, ['Cache-Control', cached] as const]) {
    expect([name, headers.get(name.toLowerCase())]).toEqual([name, [value]]);
  }
}

test('every kind of page is sent with every header, to be asked for again at each visit', async ({
  served
}) => {
  for (const path of KINDS) {
    const answer = await ask(served, `${served.at}${path.slice(1)}`);
    expect([path, answer.status]).toEqual([path, 200]);
    expectHeaders(answer, 'no-cache');
    expect(answer.headers.get('content-type')?.join()).toMatch(TYPES['.html'] ?? '');
  }
});

test('every kind of file is sent as what it is, and kept where its name tells its content', async ({
  served
}) => {
  expect([...FILES.keys()]).toEqual(expect.arrayContaining(Object.keys(TYPES)));
  for (const [kind, path] of FILES) {
    const answer = await ask(served, `${served.at}${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    expectHeaders(answer, path.startsWith('_app/immutable/') ? IMMUTABLE : 'no-cache');
    expect(answer.headers.get('content-type')?.join() ?? '').toMatch(TYPES[kind] ?? '');
  }
  const { headers } = await ask(served, `${served.at}${script}`);
  expect(headers.get('cache-control')).toEqual([IMMUTABLE]);
});

test('what was compressed beforehand is what is sent to those who can read it', async ({
  served
}) => {
  const compressed = ['nl/index.html', ...FILES.values()].filter(
    (path) => !/png$|cql$|smt2$|webmanifest$/.test(path)
  );
  for (const path of compressed) {
    const address = `${served.at}${path.replace(/index\.html$/, '')}`;
    for (const [accepted, encoding, suffix] of [
      ['gzip, deflate, br, zstd', 'br', '.br'],
      ['gzip', 'gzip', '.gz'],
      ['identity', undefined, '']
    ] as const) {
      const answer = await ask(served, address, { 'accept-encoding': accepted });
      const said = [answer.status, answer.headers.get('content-encoding')?.join()];
      expect([path, ...said]).toEqual([path, 200, encoding]);
      expect(answer.body.equals(readFileSync(`build/${path}${suffix}`))).toBe(true);
      expect(answer.headers.get('vary')?.join()).toMatch(/accept-encoding/i);
      expect(answer.headers.get('content-language')).toBeUndefined();
      expectHeaders(answer, path.startsWith('_app/immutable/') ? IMMUTABLE : 'no-cache');
    }
  }
});

test('what was not changed is not sent again', async ({ served }) => {
  for (const path of ['nl/', script, 'icon-192.png']) {
    const accepted = { 'accept-encoding': 'br' };
    const first = await ask(served, `${served.at}${path}`, accepted);
    const again = await ask(served, `${served.at}${path}`, {
      ...accepted,
      'if-none-match': first.headers.get('etag')?.[0] ?? ''
    });
    expect([path, again.status]).toEqual([path, 304]);
  }
});

test('what is not there gives the page that says so, and is not kept', async ({ served }) => {
  for (const path of ['nl/onzin/', 'onzin.js', '_app/immutable/onzin.js', '_headers', 'nl/onzin']) {
    for (const [accepted, file] of [
      ['identity', 'build/404.html'],
      ['br', 'build/404.html.br']
    ] as const) {
      const answer = await ask(served, `${served.at}${path}`, { 'accept-encoding': accepted });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body.equals(readFileSync(file))).toBe(true);
      expectHeaders(answer, 'no-cache');
    }
  }
});

test('what stands in a folder is not listed', async ({ served }) => {
  for (const path of ['_app/', '_app/immutable/assets/']) {
    const { status } = await ask(served, `${served.at}${path}`);
    expect([path, [403, 404].includes(status)]).toEqual([path, true]);
  }
});

test('an address without its last slash, or without TLS, leads to the page', async ({ served }) => {
  const slash = await ask(served, `${served.at}nl/refer`);
  expect(slash.status).toBe(301);
  const to = slash.headers.get('location')?.join() ?? '';
  expect(new URL(to, 'https://localhost').pathname).toBe(`${served.at}nl/refer/`);
  expect(to).not.toMatch(/^http:/);

  const plain = await askPlainly(served, `${served.at}nl/refer/`);
  expect(plain.status).toBe(301);
  expect(plain.headers.get('location')).toEqual([`https://localhost${served.at}nl/refer/`]);
});

test('security.txt is at its place', async ({ served }) => {
  const answer = await ask(served, `${served.at}.well-known/security.txt`);
  expect(answer.status).toBe(200);
  expect(answer.body.toString()).toMatch(/Contact: /);
});
