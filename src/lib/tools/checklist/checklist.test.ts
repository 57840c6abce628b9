import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './checklist.states.ts';
import { answerOf, truthOf } from './truth-of.ts';

const [budapest = expect.fail(), cluster = expect.fail()] = showcases;

const result = (container: HTMLElement) => container.querySelector('.outcome')?.textContent?.trim();
const points = (container: HTMLElement) =>
  [...container.querySelectorAll('.outcome li')].map((point) => point.textContent);

describe('the checklists', () => {
  testAccessibility(showcases);

  test.each([
    ['met', /^Meets/, []],
    ['not met', /^Does not meet/, ['symptoms in too few categories']],
    [
      'still open',
      /^Cannot be said yet/,
      ['symptoms: sensory', 'whether another diagnosis explains the picture better']
    ]
  ])('Budapest criteria, %s', async (state, words, why) => {
    const container = await show(budapest, state);
    expect(result(container)).toMatch(words);
    expect(points(container)).toEqual(why);
    expect(screen.getByText<HTMLButtonElement>('Use this').disabled).toBe(false);
  });

  test.each([
    ['met', /^Fits chronic cluster headache/, []],
    ['not chronic', /^Fits cluster headache .*not its chronic form/, ['the course is not chronic']],
    ['not met', /^Does not meet/, ['B: severity, site or duration of the pain does not fit']],
    ['still open', /^Cannot be said yet/, ['B: severity, site or duration of the pain']]
  ])('ICHD-3 criteria, %s', async (state, words, why) => {
    const container = await show(cluster, state);
    expect(result(container)).toMatch(words);
    expect(points(container)).toEqual(why);
  });

  test('say nothing before the first answer, and never take silence for a no', async () => {
    const container = await show(budapest, 'empty');
    expect(result(container)).toBe('');
    const pain = screen.getByRole('group', { name: /^Continuing pain/ });
    await userEvent.click(within(pain).getByLabelText('Yes'));
    expect(result(container)).toMatch(/^Cannot be said yet/);
    await userEvent.click(within(pain).getByLabelText('No'));
    expect(result(container)).toMatch(/^Does not meet/);
  });
});

test('an answer that says "don’t know" is no value', () => {
  expect(['true', 'false', 'unknown', undefined].map(truthOf)).toEqual([
    true,
    false,
    undefined,
    undefined
  ]);
  expect([true, false, undefined].map(answerOf)).toEqual(['true', 'false', 'unknown']);
});
