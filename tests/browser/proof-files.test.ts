import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test as onOwnHost } from './support/own-host.ts';
import { expect, test } from './support/watched.ts';

const proved = JSON.parse(readFileSync('docs/proof/second-prover.json', 'utf8')) as {
  readonly files: Readonly<Record<string, { readonly sha256: string }>>;
};

test('what was proved of each indication is served as it was proved', async ({ request }) => {
  const served = Object.keys(proved.files).map(async (indication) => {
    const answer = await request.get(`/proof/smt/${indication}.smt2`);
    const sha256 = createHash('sha256')
      .update(await answer.body())
      .digest('hex');
    return [indication, sha256] as const;
  });
  const hashes = Object.entries(proved.files).map(([id, { sha256 }]) => [id, sha256]);
  expect(await Promise.all(served)).toEqual(hashes);
});

onOwnHost('a solver’s files are not kept for use without a network', async ({ page, host }) => {
  expect(host).toBeDefined();
  await page.goto('nl/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const [cache = ''] = await caches.keys();
    const requests = await (await caches.open(cache)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/rules.json');
  expect(kept.filter((path) => path.endsWith('.smt2'))).toEqual([]);
});
