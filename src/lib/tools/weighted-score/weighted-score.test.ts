import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './weighted-score.states.ts';
import { readDiary } from './read-days.ts';

const [calculator = expect.fail()] = showcases;

const result = (container: HTMLElement) => container.querySelector('.outcome')?.textContent?.trim();
const dates = () => screen.getAllByLabelText<HTMLInputElement>('Date');

describe('a diary', () => {
  testAccessibility(showcases);

  test('gives the mean of the daily means, every day counting equally', async () => {
    expect(result(await show(calculator, 'of four days'))).toBe(
      'Average pain score (4 days): NRS 5.75'
    );
  });

  test('is not rounded up to a cut-off', async () => {
    expect(result(await show(calculator, 'just under a cut-off'))).toBe(
      'Average pain score (4 days): NRS ≈ 4.999'
    );
  });

  test('names the days without a score, and computes nothing', async () => {
    const container = await show(calculator, 'with a day missing');
    expect(result(container)).toMatch(/no score.*3 March 2026$/);
    expect(result(container)).not.toMatch(/2 March|Average pain score/);
  });

  test('says at each field what is wrong, and computes nothing', async () => {
    const container = await show(calculator, 'with faults at its fields');
    const faults = dates().map((date) => {
      const [fault = ''] = date.getAttribute('aria-describedby')?.split(' ').slice(-1) ?? [];
      return document.getElementById(fault)?.textContent?.trim();
    });
    expect(faults).toEqual([
      '',
      expect.stringMatching(/twice/),
      expect.stringMatching(/order/),
      expect.stringMatching(/date/)
    ]);
    expect(container.querySelectorAll('[aria-invalid]')).toHaveLength(5);
    expect(result(container)).toMatch(/nothing worked out/i);
  });

  test('is on the instrument of the question that it helps with', async () => {
    await show(calculator, 'helping with a question');
    expect(screen.queryByText('Instrument')).toBeNull();
    expect(screen.getAllByLabelText('Score 1 (0–100)')).toHaveLength(4);
  });

  test('has room for more scores and more days', async () => {
    await show(calculator, 'empty');
    await userEvent.click(screen.getByText('Another score a day'));
    await userEvent.click(screen.getByText('Another day'));
    expect(dates()).toHaveLength(5);
    expect(screen.getAllByLabelText('Score 4 (0–10)')).toHaveLength(5);
  });
});

describe('reading a diary', () => {
  const RANGE = { min: 0, max: 10 };
  const TODAY = '2026-04-01';
  const day = (date: string, ...scores: string[]) => ({ date, scores });

  test('leaves out rows without a date and scores, and scores that are empty', () => {
    const { days, isUsable } = readDiary([day('2026-03-01', '7', ' '), day('', '')], RANGE, TODAY);
    expect([days, isUsable]).toEqual([[{ date: '2026-03-01', scores: [7] }], true]);
  });

  test('gives no day at all when one cannot be used', () => {
    const { days } = readDiary([day('2026-03-01', '7'), day('2026-03-02', 'x')], RANGE, TODAY);
    expect(days).toEqual([]);
  });

  test.each([
    ['2026-02-30', 'noSuchDay'],
    ['12026-03-01', 'dateForm'],
    ['1.3.2026', 'dateForm'],
    ['0026-03-01', 'outsideYears'],
    ['1979-12-31', 'outsideYears'],
    ['2100-01-01', 'outsideYears'],
    ['2026-04-02', 'future'],
    ['2062-03-01', 'future']
  ])('does not take %s: %s', (date, problem) => {
    const read = readDiary([day(date, '5')], RANGE, TODAY);
    expect(read).toMatchObject({ problems: [{ kind: problem }], days: [] });
  });
});
