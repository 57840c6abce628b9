import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/screens/testing.ts';
import { showcases } from './calculator.states.ts';

const [bmi = expect.fail(), opioids = expect.fail()] = showcases;

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const result = () => screen.getByRole('status').textContent?.trim();

describe('the calculators', () => {
  testAccessibility(showcases);

  test('give a body mass index from height and weight, once both are there', async () => {
    await show(bmi, 'empty');
    const use = screen.getByText<HTMLButtonElement>('Use this');
    await userEvent.type(field('Height in cm'), '200');
    expect([use.disabled, result()]).toEqual([true, '']);
    await userEvent.type(field('Weight in kg'), '100');
    expect([use.disabled, result()]).toEqual([false, 'BMI 25']);
  });

  test('do not give one for a height that cannot be', async () => {
    await show(bmi, 'empty');
    await userEvent.type(field('Height in cm'), '2');
    await userEvent.type(field('Weight in kg'), '100');
    expect(result()).toMatch(/50/);
    expect(screen.getByText<HTMLButtonElement>('Use this').disabled).toBe(true);
  });

  test('add up the opioids in mg of oral morphine', async () => {
    await show(opioids, 'empty');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'oxycodone');
    await userEvent.type(field('Dose in mg a day'), '20');
    expect(result()).toMatch(/30/);
  });

  test('have no answer for methadone, and say whom to ask', async () => {
    await show(opioids, 'empty');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'methadone');
    await userEvent.type(field('Dose in mg a day'), '20');
    expect(result()).toMatch(/pain specialist/);
  });
});
