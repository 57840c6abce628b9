import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './finding.states.ts';

const [finding = expect.fail()] = showcases;

describe('a finding', () => {
  testAccessibility(showcases, 'ul');

  test.each([
    ['not known', 'unknown'],
    ['fulfilled', 'met'],
    ['not fulfilled', 'unmet'],
    ['contradicted', 'unknown']
  ])('%s: bears its status and cites its source', async (state, status) => {
    await show(finding, state);
    const item = screen.getByRole('listitem');
    expect(item.getAttribute('data-status')).toBe(status);
    expect(item.textContent).toMatch(/Source: NVA/);
  });

  test('not fulfilled says what was entered, and what to do', async () => {
    await show(finding, 'not fulfilled');
    expect(screen.getByRole('listitem').textContent).toMatch(/36/);
    expect(screen.getByRole('listitem').querySelectorAll('p').length).toBeGreaterThan(2);
  });

  test('is to be read as one paragraph too, as it is printed', async () => {
    await show(finding, 'not fulfilled');
    expect(screen.getByRole('listitem').textContent).not.toMatch(/[.?!]\p{Lu}/u);
  });

  test('contradicted says how to go on', async () => {
    await show(finding, 'contradicted');
    expect(screen.getByText(/leave one empty/i)).toBeTruthy();
  });
});
