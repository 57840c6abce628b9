import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './error-summary.states.ts';

const [summary = expect.fail()] = showcases;

describe('the summary of what cannot be used', () => {
  testAccessibility(showcases);

  test('leads to each question, in the order of the form, with what was typed', async () => {
    await show(summary, 'two problems');
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#question-age',
      '#question-painNrs'
    ]);
    expect(links[1]?.textContent).toContain('zeven');
  });

  test('can take the focus, without being a stop of the keyboard', async () => {
    await show(summary, 'one problem');
    expect(screen.getByRole('region').getAttribute('tabindex')).toBe('-1');
  });

  test('is not there when there is nothing to report', async () => {
    const container = await show(summary, 'without problems');
    expect(container.querySelector('.errors')).toBeNull();
  });
});
