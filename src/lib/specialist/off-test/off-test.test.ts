import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './off-test.states.ts';

const [form = expect.fail(), outcome = expect.fail()] = showcases;

const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('the evaluation of an off-test', () => {
  testAccessibility(showcases);

  test.each(['incomplete', 'problems', 'switch-on', 'continue-test', 'stay-off', 'team-decision'])(
    '%s is told in words',
    async (state) => {
      const found = (await show(outcome, state)).querySelector('#outcome');
      expect(found?.getAttribute('data-outcome')).toBe(state);
      expect(found?.textContent).not.toMatch(/offTest\.|undefined|\{\{/);
    }
  );

  test('a decision of the team shows the reading it rests on', async () => {
    const container = await show(outcome, 'team-decision');
    await userEvent.click(screen.getByText(/the passage, and how/i));
    await vi.waitFor(() => expect(container.textContent).toMatch(/silent on an off-test/), 5000);
    expect(container.textContent).toContain('lower quality of life (I-16)');
  });

  test('for cluster headache the team decides, without a figure', async () => {
    const container = await show(outcome, 'without a rule');
    expect(container.textContent).toMatch(/no limit for an off-test in cluster headache/);
    expect(container.querySelector('.figures')).toBeNull();
    await userEvent.click(screen.getByText(/the passage, and how/i));
    await vi.waitFor(
      () => expect(container.textContent).toMatch(/rule is about pain scores/),
      5000
    );
    expect(container.textContent).not.toContain('I-16');
  });

  test('has no report while a field cannot be used', async () => {
    const container = await show(outcome, 'problems');
    expect(container.querySelector('textarea')).toBeNull();
    expect(container.querySelector('a[href^="#"]')?.getAttribute('href')).toBe('#weeksOff');
  });

  test('says at the field what cannot be used', async () => {
    await show(form, 'with problems');
    expect(said()).toMatch(/1\.000/);
    expect(said()).toMatch(/more than 0 and at most 4/);
  });

  test.each(['with problems', 'too many weeks'])(
    'says how many weeks there can be, bounds and all: %s',
    async (state) => {
      await show(form, state);
      const field = screen.getByLabelText('Weeks that the system has been off');
      const told = document.getElementById('problem-weeksOff')?.textContent;
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(told).toMatch(/of more than 0 and at most 4\b/);
      expect(document.getElementById('help-weeksOff')?.textContent).toMatch(
        /more than 0 and at most 4/
      );
    }
  );

  test('computes a score from a diary', async () => {
    await show(form, 'from a diary');
    expect(said()).toContain('≈ 3.33 (NRS)');
  });
});
