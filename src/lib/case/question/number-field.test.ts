import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './number-field.states.ts';

const [field = expect.fail()] = showcases;

describe('a field for a number', () => {
  testAccessibility(showcases);

  test.each([
    ['out of range', '11'],
    ['no number', 'zeven'],
    ['ambiguous', '1.000']
  ])('%s: keeps what was typed, and says what is wrong with it', async (state, typed) => {
    await show(field, state);
    const input = screen.getByRole<HTMLInputElement>('textbox');
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
    expect(screen.getByRole('status').textContent).toContain(typed);
  });

  test('has nothing to say about a number that can be right', async () => {
    await show(field, 'filled in');
    expect(screen.getByRole('textbox').hasAttribute('aria-invalid')).toBe(false);
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
  });

  test('reports two scores that disagree', async () => {
    await show(field, 'contradicted by another score');
    expect(screen.getByRole('status').textContent).toMatch(/leave one empty/i);
  });

  test('is emptied by "don’t know", and that again by typing', async () => {
    await show(field, 'filled in');
    const user = userEvent.setup();
    const input = screen.getByRole<HTMLInputElement>('textbox');
    const unknown = screen.getByRole<HTMLInputElement>('checkbox');
    await user.click(unknown);
    expect(input.value).toBe('');
    await user.type(input, '5');
    await user.tab();
    expect([input.value, unknown.checked]).toEqual(['5', false]);
  });
});
