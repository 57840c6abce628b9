import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './step-status.states.ts';

const [status = expect.fail()] = showcases;

describe('the status of a treatment step', () => {
  testAccessibility(showcases);

  test('is one of seven, each named in full though it shows its short form', async () => {
    await show(status, 'open');
    expect(screen.getAllByRole('radio')).toHaveLength(7);
    const tried = screen.getByRole('radio', { name: /^Too little effect: Tried/ });
    expect(tried.closest('label')?.textContent.trim()).toBe('Too little effect');
  });

  test('shows the answer that was given', async () => {
    await show(status, 'answered');
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((each) => each.checked);
    expect(checked.map(({ value }) => value)).toEqual(['ongoing']);
  });
});
