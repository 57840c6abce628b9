import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import type { Showcase } from '$lib/ui/showcase.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import OtherReadings from '../OtherReadings.svelte';
import { showcaseInCheck } from '../showcase.ts';
import { showcases } from './other-readings.states.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import { complete } from '$statecharts/indications/pdn/cases/complete.ts';

const [readings = expect.fail()] = showcases;

/** What is listed in a state, once it has been fetched. */
async function listed(state: string, shown: Showcase = readings): Promise<HTMLElement> {
  const place = await show(shown, state);
  await vi.waitFor(() => expect(place.querySelector('p')).toBeTruthy(), { timeout: 20_000 });
  return place;
}

const named = (place: HTMLElement) =>
  [...place.querySelectorAll('[data-reading]')].map((line) => line.getAttribute('data-reading'));

describe('what other readings would give', () => {
  testAccessibility(showcases);

  test('is one sentence where none gives another category', async () => {
    const place = await listed('none');
    expect(named(place)).toEqual([]);
    expect(place.textContent?.trim()).toBe('No other reading of the source changes this advice.');
  });

  test('is the reading in words, the category it would give, and where the passage is', async () => {
    const place = await listed('one');
    expect(named(place)).toEqual(['I-22']);
    const line = place.querySelector('[data-reading="I-22"]');
    expect(line?.textContent).toMatch(/anyone under 18 is excluded, then: No indication/);
    expect(line?.querySelector('a')?.getAttribute('href')).toMatch(/\/en\/sources\/I-22\/$/);
  });

  test('stands below a line that the advice stays what it is', async () => {
    const place = await listed('several');
    expect(named(place)).toEqual(['I-15', 'I-22']);
    expect(place.querySelector('p + ul')).toBeTruthy();
    expect(place.querySelector('p')?.textContent).toMatch(/advice above stays as it is/);
  });

  test('names the specialist, whoever that may be', async () => {
    const answered = (check: ReferralCheck) => {
      const facts: Facts = { ...complete, 'steps.tens': 'declined' };
      for (const [fact, value] of Object.entries(facts)) check.give(fact, String(value));
    };
    const state = { name: 'any', indication: 'pdn', props: () => ({}), answered };
    const place = await listed('any', showcaseInCheck('', OtherReadings, [state]));
    expect(named(place)).toEqual(['I-1', 'I-20']);
    expect(place.textContent).toContain('Refer to the specialist for these steps first.');
  });

  test('follows the answers', async () => {
    let check: ReferralCheck | undefined;
    const answered = (around: ReferralCheck) => void (check = around);
    const props = () => ({});
    const place = await listed(
      'any',
      showcaseInCheck('', OtherReadings, [{ name: 'any', props, answered }])
    );
    expect(named(place)).toEqual([]);
    check?.give('painDurationMonths', '4');
    check?.give('age', '17');
    await vi.waitFor(() => expect(named(place)).toEqual(['I-22']), { timeout: 10_000 });
  });
});
