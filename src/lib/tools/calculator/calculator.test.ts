import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './calculator.states.ts';

const [bmi = expect.fail(), , reduction = expect.fail(), field = expect.fail()] = showcases;

const input = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const button = (name: string) => screen.getByText<HTMLButtonElement>(name);
const result = (container: HTMLElement) => container.querySelector('.outcome')?.textContent?.trim();
const faultAt = (element: HTMLInputElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent?.trim();

describe('the calculators', () => {
  testAccessibility(showcases);

  test('give a body mass index from height and weight, once both are there', async () => {
    const container = await show(bmi, 'helping with a question');
    await userEvent.type(input('Height in cm'), '200');
    expect([button('Use this').disabled, result(container)]).toEqual([true, '']);
    await userEvent.type(input('Weight in kg'), '100');
    expect([button('Use this').disabled, result(container)]).toEqual([false, 'BMI 25']);
  });

  test('hand nothing back where they stand alone', async () => {
    await show(bmi, 'empty');
    expect(screen.queryByText('Use this')).toBeNull();
  });

  test.each([
    ['with a height in metres', /1,75.*in metres.*centimetres.*50 to 250/],
    ['with a bad height', /30.*50 to 250/]
  ])('say at the height that it cannot be, and compute nothing: %s', async (state, fault) => {
    const container = await show(bmi, state);
    const height = input('Height in cm');
    expect(height.getAttribute('aria-invalid')).toBe('true');
    expect(faultAt(height)).toMatch(fault);
    expect(result(container)).toMatch(/nothing worked out/i);
  });

  test.each([
    ['of thirty percent', '30% lower than the baseline'],
    ['of a rise', '≈ 33.33% higher than the baseline']
  ])('give a reduction %s', async (state, words) => {
    expect(result(await show(reduction, state))).toBe(words);
  });

  test('give no reduction from zero, and say so at the baseline', async () => {
    const container = await show(reduction, 'from zero');
    expect(faultAt(input('Baseline'))).toMatch(/baseline of 0/);
    expect(result(container)).toMatch(/nothing worked out/i);
  });

  test('compare within the range of what was measured', async () => {
    const container = await show(reduction, 'empty');
    await userEvent.type(input('Baseline'), '70');
    await userEvent.type(input('Later value'), '35');
    await userEvent.tab();
    expect(faultAt(input('Baseline'))).toMatch(/0 to 10/);
    await userEvent.click(screen.getByLabelText('Pain on the VAS, in mm'));
    expect(faultAt(input('Baseline'))).toBe('');
    expect(result(container)).toBe('50% lower than the baseline');
  });
});

describe('a field for a measure', () => {
  test.each([
    ['out of range', '2'],
    ['no number', 'lang'],
    ['ambiguous', '1.000']
  ])('%s: keeps what was typed, and says what is wrong with it', async (state, typed) => {
    await show(field, state);
    const height = input('Height in cm');
    expect([height.value, height.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
    expect(faultAt(height)).toContain(typed);
  });

  test('corrects nobody while typing', async () => {
    await show(bmi, 'empty');
    const height = input('Height in cm');
    await userEvent.type(height, '1');
    expect(faultAt(height)).toBe('');
    await userEvent.tab();
    expect(faultAt(height)).toMatch(/50/);
  });
});
