import { expect, test } from 'vitest';
import { standText } from './stand.ts';
import { CASE } from '../namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { advise } from '$statecharts/advice/advise.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import { complete } from '$statecharts/indications/fbss/cases.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';

async function standOf(facts: Facts): Promise<string> {
  const words = wordsOf('nl', await loadTexts('nl', CASE, fbss), () => 'NL');
  const advice = advise({ country: 'NL', indication: fbss, facts });
  const standing = { visited: ['referral.specialist-first'], next: [], past: [], taken: 0 };
  return standText({ standing }, { advice, indication: fbss }, words);
}

test('a cause that surgery may treat is first for the spinal surgeon', async () => {
  const operable = { ...complete, surgicallyTreatable: true };
  expect(await standOf(operable)).toMatch(/^Eerst bij de wervelkolomchirurg: /);
});

test('what the pain centre does comes first there, also beside what a surgeon judges', async () => {
  const step = { ...complete, 'steps.nerveRootPrf': 'not-considered' };
  expect(await standOf(step)).toMatch(/^Eerst in het pijncentrum: /);
  expect(await standOf({ ...step, surgicallyTreatable: true })).toMatch(
    /^Eerst in het pijncentrum: 2 stappen/
  );
});
