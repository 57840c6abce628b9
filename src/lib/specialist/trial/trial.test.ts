import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { writeDay } from '$lib/ui/read-day.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { today } from './trial-days.ts';
import { showcases } from './trial.states.ts';

const [form = expect.fail(), outcome = expect.fail()] = showcases;

const panel = (container: HTMLElement) => container.querySelector('#outcome');

describe('the evaluation of a trial', () => {
  testAccessibility(showcases);

  test.each([
    'incomplete',
    'problems',
    'too-short',
    'permanent-possible',
    'extend',
    'insufficient'
  ])('%s is told with what to do next', async (state) => {
    const found = panel(await show(outcome, state));
    expect(found?.getAttribute('data-outcome')).toBe(state);
    expect(found?.querySelector('h2')?.textContent).toBeTruthy();
    expect(found?.textContent).not.toMatch(/trial\.[a-z]+\.|undefined|\{\{/);
  });

  test('what may proceed is necessary, not sufficient, and may still be extended', async () => {
    const text = (await show(outcome, 'permanent-possible')).textContent;
    expect(text).toMatch(/not enough by itself: team and patient decide/);
    expect(text).toMatch(/may also be extended: 12 days left, up to and including day 21/);
  });

  test('an extension is told with its last day and the days left, never longer than those', async () => {
    const container = await show(outcome, 'extend, on the last day but one');
    const told = [...container.querySelectorAll('.verdict, .outcome-note, .outcome-part')];
    const text = told.map(({ textContent }) => textContent).join(' ');
    expect(text).toMatch(/1 day left, up to and including day 21/);
    expect(text).not.toMatch(/weeks/);
  });

  test('where the first day is known, the last day of an extension is a date', async () => {
    const { textContent } = await show(outcome, 'extend, from a first day');
    expect(textContent).toMatch(/12 days left, up to and including day 21 \(21 March 2026\)/);
  });

  test('that its doubt is asked for names the last day as well', async () => {
    const { textContent } = await show(outcome, 'doubt not known');
    expect(textContent).toMatch(/can be extended \(12 days left, up to and including day 21\)/);
  });

  test('fewer than seven days of attacks give no figure, and are told to be too few', async () => {
    const { textContent } = await show(outcome, 'of too few attack days');
    expect(textContent).toMatch(/with fewer there is no number a week. So far there are 6/);
    expect(textContent).toMatch(
      /Days counted\s*6 of the 14, from 21 February 2026 to 6 March 2026/
    );
    expect(textContent).not.toMatch(/from the diary/);
  });

  test('the first day gives the days of trial, which somebody takes over, and begins the diary', async () => {
    const container = await show(form, 'with a first day');
    const began = writeDay(addDays(today(), -8));
    await userEvent.type(screen.getByRole('textbox', { name: /^First day/ }), began);
    await userEvent.tab();
    expect(container.querySelector<HTMLInputElement>('#diary-1-date')?.value).toBe(began);
    await userEvent.click(screen.getByRole('button', { name: 'Use 9 days' }));
    const days = screen.getByLabelText<HTMLInputElement>('Days of trial so far');
    expect([days.value, document.activeElement]).toEqual(['9', days]);
    expect(screen.queryByRole('button', { name: 'Use 9 days' })).toBeNull();
  });

  test('more days of diary than of trial is told, and changes no outcome', async () => {
    const container = await show(outcome, 'a diary with more days than the trial');
    expect(panel(container)?.getAttribute('data-outcome')).toBe('permanent-possible');
    expect(container.textContent).toMatch(/9 days filled in, more than the 8 days of trial/);
  });

  test('a reduction that falls short is not rounded up', async () => {
    expect((await show(outcome, 'insufficient')).textContent).toContain('48.75%');
  });

  test('pain that rose is called a rise', async () => {
    const text = (await show(outcome, 'worse')).textContent;
    expect(text).toMatch(/Rise\s*12\.5%/);
  });

  test('has no report while a field cannot be used', async () => {
    const container = await show(outcome, 'problems');
    expect(container.querySelector('textarea')).toBeNull();
    expect(container.querySelector('a[href^="#"]')?.getAttribute('href')).toBe('#days');
  });

  test('while a field cannot be used, nothing is computed, and a link leads there', async () => {
    const container = await show(outcome, 'problems');
    expect(container.querySelector('.figures')).toBeNull();
    expect(container.querySelector('a[href^="#"]')?.getAttribute('href')).toBe('#days');
  });

  test('the day without a score is named', async () => {
    const container = await show(outcome, 'a day without a score');
    expect(container.textContent).toContain('Scores on 2 March 2026');
  });

  test('scores that look like points are questioned', async () => {
    const container = await show(outcome, 'millimetres that look like points');
    expect(container.textContent).toMatch(/really in millimetres/);
  });

  test('cluster headache is asked for attacks, a week or in a diary, and for no pain', async () => {
    await show(form, 'of attacks');
    expect(screen.queryByText('Pain diary')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Attacks, Day 1' })).toBeTruthy();
    expect(screen.queryByText('Add a score a day')).toBeNull();
    expect(screen.getByLabelText('Attacks a week before the trial')).toBeTruthy();
  });

  test('attacks from a diary are told to be, with the reading they rest on', async () => {
    const container = await show(outcome, 'of attacks from a diary');
    const { textContent } = container;
    expect(textContent).toMatch(/During the trial, from the diary\s*7 a week/);
    expect(textContent).toMatch(
      /Days counted\s*8 of the 14, from 23 February 2026 to 8 March 2026/
    );
    await userEvent.click(screen.getByText(/the passage, and how/i));
    const reading = /last 14 days of the diary, if at least 7/;
    await vi.waitFor(() => expect(container.textContent).toMatch(reading), 5000);
  });

  test('attacks typed beside those of a diary are a conflict, told at the field', async () => {
    const container = await show(form, 'of attacks, in two ways');
    expect(container.querySelector('#problem-attacks')?.textContent).toMatch(
      /in the diary as well/
    );
  });

  test.each([
    ['NRS 7', '7', 'nrs'],
    ['70 mm', '70', 'vas'],
    ['7 mm', '7', 'vas']
  ])('a baseline of 7 mm is asked back: %s', async (meant, text, instrument) => {
    const container = await show(form, 'with a baseline of 7 mm');
    const problem = () => container.querySelector('#problem-baseline')?.textContent?.trim();
    expect(problem()).toMatch(/7 mm is very little/);
    await userEvent.click(screen.getByRole('button', { name: meant }));
    const field = container.querySelector<HTMLInputElement>('#baseline') ?? expect.fail();
    expect([problem(), field.value, document.activeElement]).toEqual(['', text, field]);
    expect(
      container.querySelector(`[name="instrument"][value="${instrument}"]:checked`)
    ).toBeTruthy();
  });

  test('keeps what cannot be used and says so at the field', async () => {
    await show(form, 'with problems');
    const days = screen.getByLabelText<HTMLInputElement>('Days of trial so far');
    expect(days.value).toBe('7,5');
    await userEvent.clear(days);
    await userEvent.type(days, '7');
    await userEvent.tab();
    expect(days.hasAttribute('aria-invalid')).toBe(false);
  });
});
