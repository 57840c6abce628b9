import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { passedOn, type StationState } from '../station.ts';
import { showcases } from './station-line.states.ts';

const [line = expect.fail()] = showcases;

describe('a line with stations', () => {
  testAccessibility(showcases);

  test('says in words how each station stands', async () => {
    await show(line, 'every state, row');
    const stations = within(screen.getByRole('list', { name: 'The check, step by step' }));
    const said = stations
      .getAllByRole('listitem')
      .map((station) => station.querySelector('.behind, .tag')?.textContent);
    expect(said).toHaveLength(9);
    expect(said.filter((words) => words === undefined)).toHaveLength(1);
    expect(new Set(said).size).toBe(8);
  });

  test('marks where one is, for those who do not see it, and with a tag for those who do', async () => {
    const container = await show(line, 'every state, column');
    const here = container.querySelectorAll('[aria-current="step"]');
    expect([...here].map((station) => station.querySelector('.tag')?.textContent)).toEqual([
      'here'
    ]);
  });

  test.each(['row', 'column', 'rail'])('leads somewhere, as a %s', async (layout) => {
    await show(line, `every state, ${layout}`);
    expect(screen.getByRole('link').getAttribute('href')).toBe('#somewhere');
  });

  test('is a map without states where nobody is under way', async () => {
    const container = await show(line, 'a map, where nobody is under way');
    expect(container.querySelectorAll('.behind, .tag')).toHaveLength(0);
    expect(container.querySelectorAll('.map.passed')).toHaveLength(3);
  });

  test('tells which side tracks were taken and which are possible', async () => {
    const container = await show(line, 'with side tracks, column');
    const said = [...container.querySelectorAll('.side .behind')].map((word) => word.textContent);
    expect(said).toEqual(['possible', 'possible', 'possible', 'taken', 'taken', 'taken']);
  });
});

describe('the way onwards', () => {
  const onwards = (...states: (StationState | undefined)[]) =>
    passedOn(states.map((state, i) => ({ id: String(i), name: '', state })));

  test('is behind where a station is in order, and all of it on a map', () => {
    expect(onwards('done', 'here', 'ahead')).toEqual([true, false, false]);
    expect(onwards('notInOrder', 'notKnown', 'done')).toEqual([false, false, true]);
    expect(onwards(undefined, undefined)).toEqual([true, true]);
  });

  test('is not broken by what does not apply', () => {
    expect(onwards('done', 'notApplicable', 'here', 'notApplicable')).toEqual([
      true,
      true,
      false,
      false
    ]);
  });
});
