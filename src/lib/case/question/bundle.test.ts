import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './bundle.states.ts';

const [bundle = expect.fail(), place = expect.fail(), trio = expect.fail()] = showcases;

const named = (name: string) => [
  ...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)
];
const checkedOf = (name: string) => named(name).find(({ checked }) => checked)?.value;
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));

describe('a bundle', () => {
  testAccessibility(showcases);

  test('names in its line each thing that its button says there is none of', async () => {
    const container = await show(bundle, 'open');
    const line = container.querySelector('.help')?.textContent ?? '';
    for (const each of [
      /pregnant/i,
      /infection/i,
      /misuse/i,
      /psychiatric/i,
      /12 months or less/i,
      /questionnaires/i
    ])
      expect(line).toMatch(each);
    expect(named('pregnant')).toHaveLength(0);
  });

  test('is answered in one click, and then says that it was', async () => {
    const container = await show(bundle, 'open');
    await press(/^none of these/i);
    const button = screen.getByRole('button', { name: /^none of these/i });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(container.querySelector('.tag')?.textContent).toMatch(/together/i);
  });

  test('unfolds in place; what was said of all of it no longer holds then', async () => {
    await show(bundle, 'with nothing the matter');
    await press(/^yes, namely/i);
    expect(named('pregnant').length).toBeGreaterThan(0);
    expect(checkedOf('pregnant')).toBeUndefined();
    await userEvent.click(named('pregnant')[0] ?? expect.fail());
    await press(/^the others/i);
    expect([checkedOf('pregnant'), checkedOf('activeInfection')]).toEqual(['true', 'false']);
  });

  test('never folds an answer away that was given by itself', async () => {
    await show(bundle, 'with something the matter');
    expect(checkedOf('pregnant')).toBe('true');
  });

  test('has a target for links to each of its rows, folded or not', async () => {
    await show(bundle, 'open');
    expect(document.querySelectorAll('#question-pregnant')).toHaveLength(1);
    await press(/^yes, namely/i);
    expect(document.querySelectorAll('#question-pregnant')).toHaveLength(1);
  });
});

describe('where the pain is', () => {
  test('is one question, whose answers say both things', async () => {
    await show(place, 'open');
    expect([named('radicularPain'), named('dominantPain')]).toEqual([[], []]);
    await choose(/^radiating into the leg, as bad/i);
    await choose(/^not \(quite\) sure/i);
    // Who is not sure has said nothing of either.
    expect([checkedOf('radicularPain'), checkedOf('dominantPain')]).toEqual([undefined, undefined]);
  });

  test('is answered one by one where only a part of it is known', async () => {
    await show(place, 'known in part');
    expect([checkedOf('radicularPain'), checkedOf('dominantPain')]).toEqual([undefined, 'axial']);
  });
});

describe('the row of age, score and duration', () => {
  test('shows in which unit a duration was typed', async () => {
    await show(trio, 'in years');
    expect(checkedOf('duration-unit')).toBe('years');
  });

  test('names the bounds in the unit that was typed', async () => {
    await show(trio, 'with a duration that cannot be');
    expect(document.getElementById('problem-painDurationMonths')?.textContent).toMatch(/100\b/);
  });
});
