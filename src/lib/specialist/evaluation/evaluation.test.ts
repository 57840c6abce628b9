import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './evaluation.states.ts';

const [panel = expect.fail(), figures = expect.fail()] = showcases;

describe('the panel of an outcome', () => {
  testAccessibility(showcases);

  test('tells its heading aloud when it changes', async () => {
    await show(panel, 'an outcome');
    expect(screen.getByRole('heading', { level: 2 }).closest('[aria-live="polite"]')).toBeTruthy();
  });

  test('lists what is missing', async () => {
    await show(panel, 'something missing');
    expect(screen.getByRole('region', { name: 'Still missing' }).textContent).toContain('Days');
  });

  test('links to what cannot be used', async () => {
    await show(panel, 'a field that cannot be used');
    expect(screen.getByRole('link').getAttribute('href')).toBe('#days');
  });

  test('shows no figures where there are none', async () => {
    expect((await show(figures, 'none')).textContent?.trim()).toBe('');
  });
});
