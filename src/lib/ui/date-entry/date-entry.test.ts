import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './date-entry.states.ts';

const [entry = expect.fail()] = showcases;

const typed = () => screen.getByRole<HTMLInputElement>('textbox');
const picked = () => screen.getByLabelText<HTMLInputElement>(/from the calendar/);

describe('an entry for a date', () => {
  testAccessibility(showcases);

  test('shows in the calendar what was typed', async () => {
    await show(entry, 'filled in');
    expect([typed().value, picked().value]).toEqual(['2026-03-31', '2026-03-31']);
  });

  test.each([
    ['in another form', /31-3-2026.*year-month-day/],
    ['a day that does not exist', /2027-02-29.*calendar/]
  ])('%s: says so, and the calendar stays empty', async (state, message) => {
    await show(entry, state);
    expect(typed().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toMatch(message);
    expect(picked().value).toBe('');
  });

  test('takes over a day from the calendar, and nothing that is no day', async () => {
    const enter = vi.fn();
    const state = { ...entry, states: entry.states.map((each) => ({ ...each })) };
    state.states[0] = {
      name: 'empty',
      props: (words, check, texts) => ({ ...entry.states[0]?.props(words, check, texts), enter })
    };
    await show(state, 'empty');
    await fireEvent.change(picked(), { target: { value: '2028-02-29' } });
    expect(enter).toHaveBeenLastCalledWith('2028-02-29');
    Object.defineProperty(picked(), 'validity', { value: { badInput: true } });
    await fireEvent.change(picked(), { target: { value: '' } });
    expect(enter).toHaveBeenLastCalledWith('');
    expect(screen.getByRole('status').textContent).toMatch(/incomplete/);
  });
});
