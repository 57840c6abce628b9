import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './grid.states.ts';

const [grid = expect.fail(), button = expect.fail()] = showcases;

describe('a grid of questions', () => {
  testAccessibility(showcases);

  test('has a head for each answer that its rows share, and explains the short ones', async () => {
    const container = await show(grid, 'rows that share seven answers');
    expect(container.querySelectorAll('.heads span')).toHaveLength(7);
    expect(container.querySelectorAll('.key dt')).toHaveLength(6);
  });

  test('needs no explanation where the heads are whole', async () => {
    const container = await show(grid, 'rows that share four answers');
    expect(container.querySelectorAll('.heads span')).toHaveLength(4);
    expect(container.querySelector('.key')).toBeNull();
  });

  test('has no heads where each row has answers of its own', async () => {
    const container = await show(grid, 'rows with answers of their own');
    expect(container.querySelector('.heads')).toBeNull();
    expect(container.querySelector('.rows .question')).not.toBeNull();
  });
});

describe('the button of a group', () => {
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
