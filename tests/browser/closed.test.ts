import { readFileSync } from 'node:fs';
import { headersFor, readHeaders } from '../../scripts/headers.ts';
import { fillInByName, openCheck } from './support/form.ts';
import { exampleOf } from './support/examples.ts';
import { test as onOwnHost } from './support/own-host.ts';
import { expect, test } from './support/watched.ts';

const rules = readHeaders(readFileSync('static/_headers', 'utf8'));

for (const path of ['/', '/nl/', '/en/refer/fbss/', '/nl/no/such/page/', '/site.js', '/nowhere']) {
  test(`${path} is sent with the headers of _headers`, async ({ request }) => {
    const sent = (await request.get(path)).headers();
    for (const [name, value] of headersFor(path, rules)) {
      expect([name, sent[name.toLowerCase()]]).toEqual([name, value]);
    }
    expect(sent['x-content-type-options']).toBe('nosniff');
  });
}

test('files whose name changes with their content may be kept; the file of headers is not sent', async ({
  request
}) => {
  const page = await (await request.get('/nl/refer/fbss/')).text();
  const [script = ''] = /\/_app\/immutable\/[^"]+\.js/.exec(page) ?? [];
  const kept = (await request.get(script)).headers()['cache-control'];
  expect(kept).toContain('immutable');
  expect((await request.get('/nl/')).headers()['cache-control'] ?? '').not.toContain('immutable');
  expect((await request.get('/_headers')).status()).toBe(404);
});

test('an address without its last slash leads to the page', async ({ page }) => {
  await page.goto('/nl/refer');
  await expect(page).toHaveURL(/\/nl\/refer\/$/);
});

test('security.txt is served, and says what is still to be filled in', async ({ request }) => {
  const answer = await request.get('/.well-known/security.txt');
  expect(answer.headers()['content-type']).toContain('text/plain');
  expect(await answer.text()).toMatch(/Contact: /);
});

onOwnHost(
  'a case leaves no trace: nothing stored, no cookie, nothing sent',
  async ({ page, context, host }) => {
    expect(host).toBeDefined();
    const { indication, example } = exampleOf('refer');
    await openCheck(page, `nl/refer/${indication.id}/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const sent: string[] = [];
    const files: string[] = [];
    // A part of the page that comes when it is needed is a file, alike for every patient.
    const isFile = (url: string) =>
      /^\/(?:_app\/immutable\/[^?#]+\.(?:js|css)|nl\/words\/[a-z-]+\.json)$/.test(url);
    context.on('request', (request) => {
      const own = request.url().replace(new URL(page.url()).origin, '');
      if (request.method() !== 'GET' || !isFile(own)) sent.push(request.url());
      else if (!request.serviceWorker()) files.push(own);
    });
    await fillInByName(page, 'NL', example.facts);
    await expect(page.locator('#advice')).toHaveAttribute('data-category', 'refer');

    expect(sent).toEqual([]);
    expect(files).toEqual([...new Set(files)]);
    expect(await context.cookies()).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length
    }));
    expect(stored).toEqual({ local: 0, session: [], databases: 0, caches: 1 });
  }
);
