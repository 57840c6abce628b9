import { describe, expect, test, vi } from 'vitest';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import { show, testAccessibility } from '$lib/review/testing.ts';
import WhatWouldChange from './WhatWouldChange.svelte';
import { showcases } from './change.states.ts';

const props = () => ({});
const [change = expect.fail()] = showcases;

/** What is told in a state, once it has been fetched. */
async function told(state: string, shown = change): Promise<HTMLElement> {
  const place = await show(shown, state);
  await vi.waitFor(() => expect(place.querySelector('.change')).toBeTruthy(), { timeout: 20_000 });
  return place;
}

/** The lines that are not folded. */
const atFirst = (place: HTMLElement) =>
  [...place.querySelectorAll('li')].filter((line) => !line.closest('details'));

describe('what would change an advice', () => {
  testAccessibility(showcases);

  test('is a few lines at first, and all of them when unfolded', async () => {
    const place = await told('much is open');
    expect(atFirst(place)).toHaveLength(6);
    expect(place.querySelectorAll('details li').length).toBeGreaterThan(5);
  });

  test('names each step with who sees to it, and what follows', async () => {
    const place = await told('a step to take');
    expect(atFirst(place)).toHaveLength(2);
    expect(place.querySelector('details')).toBeNull();
    expect(place.textContent).toContain('Age: 18 or older');
    expect(place.textContent).toContain('a paediatric pain team');
    expect(place.textContent).toContain('The advice becomes: ');
  });

  test('says that nobody can change a finding', async () => {
    expect((await told('a finding')).textContent).toContain('Only if a new assessment');
  });

  test('follows the answers', async () => {
    let check: ReferralCheck | undefined;
    const answered = (around: ReferralCheck) => void (check = around);
    const place = await told(
      'any',
      showcaseInCheck('', WhatWouldChange, [{ name: 'any', props, answered }])
    );
    expect(place.textContent).toContain('alone already changes the advice');
    check?.give('pregnant', 'true');
    await vi.waitFor(() => expect(place.textContent).toContain('Not pregnant'), {
      timeout: 10_000
    });
  });
});
