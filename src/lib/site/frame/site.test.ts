import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './site.states.ts';

const [door = expect.fail(), safety = expect.fail()] = showcases;

describe('the pieces that pages share', () => {
  testAccessibility(showcases);

  test('a door leads somewhere', async () => {
    await show(door, 'open');
    expect(screen.getByRole('link', { name: /Referrer/ }).getAttribute('href')).toBe('#somewhere');
  });

  test('a closed door is no link, and says why', async () => {
    await show(door, 'closed');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Still being built.')).toBeTruthy();
  });

  test('the safety notice is a landmark of its own', async () => {
    await show(safety, 'in sight');
    expect(screen.getByRole('complementary', { name: /acute warning signs/ })).toBeTruthy();
  });
});
