import { BEST, scoreOf, scoresOf, type Seen } from '../support/observatory.ts';
import { expect } from '../browser/support/watched.ts';
import { ask, askPlainly } from './support/ask.ts';

import { test, type Served } from './support/served.ts';

/** What the Observatory would see of an address. */
async function seenAt(served: Served, path: string): Promise<Seen> {
  const { headers, body } = await ask(served, path, { 'accept-encoding': 'identity' });
  const [redirect] = (await askPlainly(served, path)).headers.get('location') ?? [];
  return { headers, html: body.toString(), redirect, address: `https://localhost${path}` };
}

test('every kind of page has the best grade by the rules of the HTTP Observatory', async ({
  served
}) => {
  for (const path of ['', 'nl/', 'en/refer/fbss/', 'nl/diary/', 'nl/onzin/']) {
    const scores = scoresOf(await seenAt(served, `${served.at}${path}`));
    expect(Object.values(scores).filter((score) => score < 0)).toEqual([]);
    expect(scoreOf(scores)).toBeGreaterThanOrEqual(BEST);
  }
});
