import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './date-entry.states.ts';

const [entry = expect.fail()] = showcases;

const typed = () => screen.getByRole<HTMLInputElement>('textbox');
/** The calendar is opened by its button, and told to nobody else. */
const picked = () =>
  document.querySelector<HTMLInputElement>('input[type="date"]') ?? expect.fail('no calendar');

describe('an entry for a date', () => {
  testAccessibility(showcases);

  test('shows in the calendar what was typed', async () => {
    await show(entry, 'filled in');
    expect([typed().value, picked().value]).toEqual(['31-3-2026', '2026-03-31']);
  });

  test.each([
    ['in another form', /31\.3\.2026.*day-month-year/],
    ['a day that does not exist', /29-2-2027.*calendar/]
  ])('%s: says so, and the calendar stays empty', async (state, message) => {
    await show(entry, state);
    expect(typed().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toMatch(message);
    expect(picked().value).toBe('');
  });

  test('takes over a day from the calendar, and not that there is none', async () => {
    const enter = vi.fn();
    const state = { ...entry, states: entry.states.map((each) => ({ ...each })) };
    state.states[0] = {
      name: 'empty',
      props: (words, check, texts) => ({ ...entry.states[0]?.props(words, check, texts), enter })
    };
    await show(state, 'empty');
    await fireEvent.change(picked(), { target: { value: '2028-02-29' } });
    expect(enter).toHaveBeenLastCalledWith('29-2-2028');
    await fireEvent.change(picked(), { target: { value: '' } });
    expect(enter).toHaveBeenCalledTimes(1);
  });

  test('is typed where the browser opens no calendar', async () => {
    await show(entry, 'empty');
    const refuse = vi.fn(() => {
      throw new DOMException('no user activation', 'NotAllowedError');
    });
    Object.assign(picked(), { showPicker: refuse });
    await fireEvent.click(screen.getByRole('button', { name: /from the calendar/ }));
    expect(refuse).toHaveBeenCalledOnce();
  });

  test('has one field, and a button that opens the calendar', async () => {
    await show(entry, 'empty');
    const open = vi.fn();
    Object.assign(picked(), { showPicker: open });
    await fireEvent.click(screen.getByRole('button', { name: /from the calendar/ }));
    expect(open).toHaveBeenCalledOnce();
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });
});
