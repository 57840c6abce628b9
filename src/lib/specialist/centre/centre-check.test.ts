import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './centre-check.states.ts';

const [questions = expect.fail(), outcome = expect.fail()] = showcases;

describe('the check of a centre', () => {
  testAccessibility(showcases);

  test.each([
    ['nothing known', 'unknown', /not known/],
    ['below the norm', 'false', /below the norm \(fewer than 20\)/],
    ['together with another', 'true', /must cooperate.*\(20 or more, fewer than 50\)/],
    ['meets everything', 'true', /meets the norm \(50 or more\)/],
    ['one thing unknown', 'unknown', /meets the norm/],
    ['an ambiguous number', 'unknown', /not known/]
  ])('%s: %s', async (state, met, volume) => {
    const container = await show(outcome, state);
    expect(container.querySelector('[data-met]')?.getAttribute('data-met')).toBe(met);
    const row = screen.getByRole('rowheader', { name: 'Patients per year' }).closest('tr');
    expect(row?.textContent).toMatch(volume);
  });

  test('asks for an agreement with another centre, unless the volume needs none', async () => {
    await show(outcome, 'together with another');
    expect(screen.getByRole('rowheader', { name: 'Agreement with another centre' })).toBeTruthy();
    document.body.replaceChildren();
    await show(outcome, 'meets everything');
    expect(screen.queryByRole('rowheader', { name: 'Agreement with another centre' })).toBeNull();
  });

  test('a number that cannot be says so at its field', async () => {
    await show(questions, 'a broken number');
    expect(screen.getByText(/‘-3’/).closest('[role="status"]')).not.toBeNull();
  });

  test('is no text to copy while a number cannot be', async () => {
    await show(outcome, 'an ambiguous number');
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    // The others lead to what the statement says.
    expect(ways.filter((href) => !href.includes('/sources/'))).toEqual(['#patients']);
    expect(document.querySelector('textarea')).toBeNull();
  });
});
