import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { tabAfter } from './tab.ts';
import { showcases } from './tabs.states.ts';

const [tabs = expect.fail()] = showcases;

const chosen = () => screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-selected'));
const shown = (container: HTMLElement) =>
  [...container.querySelectorAll('[role="tabpanel"]')].map(
    (panel) => !panel.classList.contains('away')
  );

describe('tabs', () => {
  testAccessibility(showcases);

  test('show the first panel, and keep the others for paper', async () => {
    const container = await show(tabs, 'three');
    expect(chosen()).toEqual(['true', 'false', 'false']);
    expect(shown(container)).toEqual([true, false, false]);
  });

  test('are one stop of the keyboard; arrows, Home and End go from one to the next', async () => {
    const container = await show(tabs, 'three');
    const user = userEvent.setup();
    await user.tab();
    const [first, , last] = screen.getAllByRole('tab');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(last);
    expect(shown(container)).toEqual([false, false, true]);
    await user.keyboard('{Home}{ArrowRight}');
    expect(shown(container)).toEqual([false, true, false]);
    await user.tab();
    expect(document.activeElement?.getAttribute('role')).toBe('tabpanel');
  });

  test('follow a click', async () => {
    const container = await show(tabs, 'three');
    await userEvent.click(screen.getAllByRole('tab')[1] ?? expect.fail());
    expect(shown(container)).toEqual([false, true, false]);
  });
});

test.each([
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['ArrowDown', 0, undefined]
])('%s from tab %d of three leads to %s', (key, from, to) => {
  expect(tabAfter(key, from, 3)).toBe(to);
});
