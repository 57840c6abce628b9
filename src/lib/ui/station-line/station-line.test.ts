import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './station-line.states.ts';

const [line = expect.fail()] = showcases;

describe('a line with stations', () => {
  testAccessibility(showcases);

  test('says in words how each station stands', async () => {
    await show(line, 'every state, row');
    const stations = within(screen.getByRole('list', { name: 'The check, step by step' }));
    const texts = stations.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts).toHaveLength(10);
    expect(texts.filter((text) => /\(\w[\w ]+\)/.test(text ?? ''))).toHaveLength(10);
  });

  test('marks where one is, for those who do not see it', async () => {
    const container = await show(line, 'every state, row');
    const here = container.querySelectorAll('[aria-current="step"]');
    expect([...here].map(({ className }) => className)).toEqual(['station here', 'stop here']);
  });

  test('leads somewhere, but not from a dot too small to press', async () => {
    await show(line, 'every state, row');
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe('#somewhere');
  });

  test('has no link in dots, which are too small to press', async () => {
    await show(line, 'every state, dots');
    expect(screen.queryAllByRole('link')).toEqual([]);
  });

  test('is a map without states where nobody is under way', async () => {
    const container = await show(line, 'a map, where nobody is under way');
    expect(container.textContent).not.toMatch(/\(/);
    expect(container.querySelectorAll('.map')).toHaveLength(3);
  });
});
