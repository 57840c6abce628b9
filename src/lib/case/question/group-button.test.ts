import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './group-button.states.ts';

const [button = expect.fail()] = showcases;

describe('the button of a group', () => {
  testAccessibility(showcases);

  test('has nothing left to do once it was pressed', async () => {
    await show(button, 'for all rows');
    const all = screen.getByRole('button');
    expect(all.getAttribute('aria-disabled')).toBe('false');
    await userEvent.click(all);
    expect(all.getAttribute('aria-disabled')).toBe('true');
  });

  test.each([
    ['that leaves out what is for a specialist', true],
    ['for treatments, with a specialist’s among them', false]
  ])('%s: says so', async (state, leavesOut) => {
    await show(button, state);
    expect(/but the specialist/i.test(screen.getByRole('button').textContent)).toBe(leavesOut);
  });

  test('is not there when a row says otherwise', async () => {
    await show(button, 'that a row contradicts');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
