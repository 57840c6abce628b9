import { expect, test, vi } from 'vitest';
import { show } from '$lib/review/testing.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import { firstOfDrugs } from '../check/of-drugs.ts';
import { showcaseInCheck } from '../showcase.ts';
import More from './More.svelte';

/** A busy machine takes its time over what is fetched. */
const SLOW = { timeout: 20_000 };

/** Which drugs stand above, and which lists stand folded, once a fact about cluster headache is answered. */
async function foldedAfter(fact: string, answer: string) {
  const held: { check?: ReferralCheck } = {};
  const state = {
    name: 'answered',
    indication: 'cluster',
    props: () => ({ folded: undefined }),
    answered: (check: ReferralCheck) => (held.check = check).give(fact, answer)
  };
  const container = await show(showcaseInCheck('More', More, [state]), 'answered');
  await vi.waitFor(() => expect(container.querySelector('.fold')).toBeTruthy(), SLOW);
  const check = held.check ?? expect.fail();
  const asked = firstOfDrugs(check.parts)?.facts.filter((each) => check.isAsked(each)) ?? [];
  const summaries = [...container.querySelectorAll('summary')];
  return {
    above: asked.filter((each) => !container.querySelector(`[name="${each}"]`)),
    lists: summaries.filter(({ textContent }) => /medication list/i.test(textContent))
  };
}

test('a medication list stays with the drugs above while only some are folded', async () => {
  const { above, lists } = await foldedAfter('drugs.verapamil', 'effective');
  expect(above).toEqual(['drugs.verapamil']);
  expect(lists).toHaveLength(0);
});

test('a medication list is folded with the drugs once all of them are', async () => {
  const { above, lists } = await foldedAfter('structuralLesion', 'true');
  expect(above).toEqual([]);
  expect(lists).toHaveLength(1);
});
