import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './question.states.ts';

const [question = expect.fail(), country = expect.fail()] = showcases;

describe('a question', () => {
  testAccessibility(showcases);

  test('is a group of controls, described by its help', async () => {
    const container = await show(question, 'open');
    const help = screen.getByRole('group').getAttribute('aria-describedby') ?? '';
    expect(container.querySelector(`#${help}`)?.textContent).toBeTruthy();
    expect(container.querySelectorAll(':checked')).toHaveLength(0);
  });

  test('keeps the answer that is given', async () => {
    const container = await show(question, 'open');
    await userEvent.click(screen.getByLabelText('No'));
    expect(container.querySelector<HTMLInputElement>(':checked')?.value).toBe('false');
  });

  test.each([
    ['that can no longer change the advice', /optional/],
    ['answered by what was said earlier', /not yet seen/i],
    ['answered with its group', /answered together/i]
  ])('%s says so', async (state, tag) => {
    await show(question, state);
    expect(screen.getByRole('group').querySelector('.tag')?.textContent).toMatch(tag);
  });
});

test('the country is the only question that starts with an answer', async () => {
  const container = await show(country, 'as it starts');
  expect(container.querySelector<HTMLInputElement>(':checked')?.value).toBe('NL');
});
