import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './pathway-map.states.ts';

const [map = expect.fail(), table = expect.fail()] = showcases;

const ids = (container: HTMLElement, marked: string) =>
  [...container.querySelectorAll(marked)].map((element) => element.getAttribute('data-id'));

describe('a map of a way', () => {
  testAccessibility(showcases);

  test('draws every state and every transition once', async () => {
    const container = await show(map, 'nobody under way');
    expect(ids(container, '.node').toSorted()).toEqual(['end', 'first', 'frame', 'second']);
    expect(ids(container, '.edge').toSorted()).toEqual(['on', 'out']);
    expect(ids(container, '.here, .taken')).toEqual([]);
  });

  test('leads from a station to its criteria', async () => {
    await show(map, 'nobody under way');
    expect(screen.getByRole('link').getAttribute('href')).toBe('#stage-diagnosis');
  });

  test('marks where one is, and the way there', async () => {
    const container = await show(map, 'somebody at the second state');
    expect(ids(container, '[aria-current="step"]')).toEqual(['second']);
    expect(ids(container, '.taken').toSorted()).toEqual(['first', 'on', 'second']);
  });

  test('draws what failed in a shape of its own, and only the way that was taken as such', async () => {
    const container = await show(map, 'somebody after a state that failed');
    const failed = [...container.querySelectorAll('.failed')].map((sign) => sign.closest('.node'));
    expect(failed.map((node) => node?.getAttribute('data-id'))).toEqual(['second']);
    expect(container.querySelector('.pathway-map.walked')).toBeTruthy();
  });

  test('styles nothing in the markup, which the policy of the page forbids', async () => {
    const container = await show(map, 'somebody at the second state');
    expect(container.innerHTML).not.toMatch(/style=/);
  });

  test('has a table that says from where, to where, when, and by which source', async () => {
    const container = await show(table, 'one transition');
    expect(container.querySelectorAll('thead th')).toHaveLength(4);
    expect(container.querySelectorAll('tbody td p')).toHaveLength(2);
  });
});
