import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './site.states.ts';

const [door = expect.fail(), search = expect.fail(), home = expect.fail(), safety = expect.fail()] =
  showcases;

describe('the pieces that pages share', () => {
  testAccessibility(showcases);

  test('a door leads somewhere', async () => {
    await show(door, 'open');
    expect(screen.getByRole('link', { name: /I refer/ }).getAttribute('href')).toBe('#somewhere');
  });

  test('the search for a diagnosis leads to the list, in the language of the page', async () => {
    await show(search, 'empty');
    const field = screen.getByRole('searchbox', { name: /diagnosis/ });
    expect(field.getAttribute('name')).toBe('q');
    expect(field.closest('form')?.getAttribute('action')).toBe('/en/refer/');
    const [first] = screen.getAllByRole('link');
    expect(first?.getAttribute('href')).toMatch(/^\/en\/refer\/\?q=\w+/);
  });

  test('the front page leads every reader on, from its first screen', async () => {
    const container = await show(home, 'whole');
    const jumps = within(screen.getByRole('navigation')).getAllByRole('link');
    const targets = jumps.map((jump) => jump.getAttribute('href') ?? '');
    expect(targets).toEqual(['#refer', '#treat', '#pain']);
    expect(targets.every((target) => container.querySelector(target))).toBe(true);
  });

  test('a patient goes to the warning signs of either country', async () => {
    await show(home, 'whole');
    const signs = screen.getAllByRole('link', { name: /Warning signs/ });
    expect(signs.map((link) => link.getAttribute('href'))).toEqual([
      '/en/patient/nl/warning-signs/',
      '/en/patient/be/warning-signs/'
    ]);
  });

  test('the safety notice is a landmark of its own', async () => {
    await show(safety, 'in sight');
    expect(screen.getByRole('complementary', { name: /acute warning signs/ })).toBeTruthy();
  });
});
