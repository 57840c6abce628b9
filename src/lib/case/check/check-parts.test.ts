import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './check.states.ts';

const [section = expect.fail(), line = expect.fail(), , bar = expect.fail()] = showcases;

const statesOf = (container: HTMLElement) =>
  [...container.querySelectorAll('li')].map(({ classList }) => classList[0]);

describe('the parts of a check', () => {
  testAccessibility(showcases);

  test('treatments have seven answers each, all in words, and one button for all', async () => {
    const container = await show(section, 'treatments');
    const words = container.querySelectorAll('#question-steps\\.exercise .choice-short');
    expect([...words].filter(({ textContent }) => textContent.trim() !== '')).toHaveLength(7);
    await userEvent.click(screen.getByRole('button'));
    expect(container.querySelector('[name="steps.exercise"]:checked')).not.toBeNull();
  });

  test('age, score and duration stand in one row', async () => {
    const container = await show(section, 'patient');
    const names = [...container.querySelectorAll('.trio input[type="text"]')].map((field) =>
      field.getAttribute('name')
    );
    expect(names).toEqual(['age', 'painNrs', 'painDurationMonths']);
  });
});

describe('the line of a check', () => {
  test('starts open, and leads to the first open question of each stage', async () => {
    const container = await show(line, 'at the start');
    expect(statesOf(container)).toEqual([...Array.from({ length: 5 }, () => 'notKnown'), 'ahead']);
    expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^#question-/);
    const notes = [...container.querySelectorAll('.note')].map(({ textContent }) => textContent);
    expect(new Set(notes)).toEqual(new Set(['not known yet', 'not yet reached']));
  });

  test('shows where a point was found, and what follows', async () => {
    const container = await show(line, 'with a point found');
    expect(statesOf(container)[0]).toBe('notInOrder');
    expect(container.querySelector('.note')?.textContent).toBe('not in order');
  });

  test('says where the statement has no step', async () => {
    await show(line, 'with a stage that the indication does not have');
    expect(screen.getByText('no step in the statement')).toBeTruthy();
  });
});

test('the bar leads to the advice and names it', async () => {
  await show(bar, 'after an answer');
  expect(screen.getByRole('link', { name: /^Advice:\s*No indication/ }).getAttribute('href')).toBe(
    '#advice'
  );
});
