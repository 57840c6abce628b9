import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './day-chart.states.ts';

const [chart = expect.fail(), table = expect.fail()] = showcases;

describe('the chart of a diary', () => {
  testAccessibility(showcases);

  test('says from when to when it goes', async () => {
    await show(chart, 'four days');
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /1 March 2026 to 4 March 2026/
    );
  });

  test('marks the last four days only', async () => {
    const container = await show(chart, 'four weeks');
    expect(container.querySelectorAll('.day.counted').length).toBeLessThanOrEqual(4);
    expect(container.querySelectorAll('.day').length).toBeGreaterThan(20);
  });

  test('says beneath the last four days that they are', async () => {
    const container = await show(chart, 'the fifth of 21 days');
    expect(container.querySelectorAll('line.window')).toHaveLength(3);
    expect(container.textContent).toContain('last four days');
  });

  test('has the dates of its first day, its last, and the end, with the days to come', async () => {
    const container = await show(chart, 'the fifth of 21 days');
    for (const date of ['1 Mar', '5 Mar', '21 Mar']) expect(container.textContent).toContain(date);
    expect(container.querySelector('.last')?.textContent?.trim()).toBe('5 Mar');
    expect(container.querySelectorAll('.to-come')).toHaveLength(16);
  });

  test('names the lines of the baseline and of half of it', async () => {
    const { textContent } = await show(chart, 'four days');
    expect(textContent).toContain('Intake: 8 (NRS)');
    expect(textContent).toContain('50% lower: 4 (NRS)');
  });

  test('draws no line that is not known', async () => {
    const container = await show(chart, 'without a baseline');
    expect(container.querySelectorAll('.level')).toHaveLength(0);
  });

  test('has no style of its own in an attribute', async () => {
    expect((await show(chart, 'four days')).querySelector('[style]')).toBeNull();
  });
});

test('the table says what the chart shows', async () => {
  const { textContent } = await show(table, 'four days');
  for (const text of ['1 March 2026', '4 · 5', '4.5 (counts)', '3.5 (counts)']) {
    expect(textContent).toContain(text);
  }
  expect(screen.getAllByRole('columnheader')).toHaveLength(3);
});

test('the table has the note on medication with the scores, and days without a score', async () => {
  await show(table, 'with medication and a day without scores');
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
  expect(cells[0]).toBe('4 · 4; paracetamol 3 × 1 g');
  expect(cells.slice(2, 4)).toEqual(['none', 'none']);
});
