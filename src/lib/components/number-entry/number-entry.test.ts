import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/screens/testing.ts';
import { showcases } from './number-entry.states.ts';

const [entry = expect.fail()] = showcases;

describe('an entry for a number', () => {
  testAccessibility(showcases);

  test.each(['empty', 'filled in'])('%s: has nothing to say', async (state) => {
    await show(entry, state);
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBeNull();
  });

  test.each([
    ['out of range', /51.*1.*50/],
    ['negative', /-1/],
    ['not whole', /whole number/],
    ['no number', /not a number/],
    ['ambiguous', /two ways/]
  ])('%s: says so at the field', async (state, message) => {
    await show(entry, state);
    const field = screen.getByLabelText('Number of years');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').at(-1) ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(message);
  });
});
