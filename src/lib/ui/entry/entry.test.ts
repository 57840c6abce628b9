import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import EntryInput from '../EntryInput.svelte';
import { showcases } from './entry.states.ts';

const [field = expect.fail()] = showcases;

function typing(enter: (text: string) => void) {
  render(EntryInput, { name: 'days', label: 'Days', value: '', enter, isInvalid: false });
  return screen.getByLabelText('Days');
}

describe('a field of an evaluation', () => {
  testAccessibility(showcases);

  test.each([
    ['out of range', '11'],
    ['ambiguous', '1.000']
  ])('%s: keeps what was typed and says at the field what is wrong', async (state, typed) => {
    await show(field, state);
    const input = screen.getByRole<HTMLInputElement>('textbox');
    expect([input.value, input.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
    expect(input.getAttribute('aria-describedby')).toContain(screen.getByRole('status').id);
    expect(screen.getByRole('status').textContent).toContain(typed);
  });

  test('has nothing to say about what can be used', async () => {
    await show(field, 'filled in');
    expect(screen.getByRole('textbox').hasAttribute('aria-invalid')).toBe(false);
    expect(screen.getByRole('status').textContent?.trim()).toBe('');
  });

  test('counts as entered when it is left', async () => {
    const enter = vi.fn();
    await userEvent.type(typing(enter), '12');
    expect(enter).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(enter.mock.calls).toEqual([['12']]);
  });

  test('counts as entered after a pause too', async () => {
    const enter = vi.fn();
    await userEvent.type(typing(enter), '12');
    await vi.waitFor(() => expect(enter.mock.calls).toEqual([['12']]), { timeout: 2000 });
  });
});
