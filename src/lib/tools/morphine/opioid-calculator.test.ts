import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show } from '$lib/review/testing.ts';
import { OPIOIDS } from '$statecharts/calculators/opioids.ts';
import { showcases } from '../calculator/calculator.states.ts';
import { button, DOSE, faultAt, input, isOffered, PATCH, points, result } from './testing.ts';

const opioids = showcases.find(({ title }) => title === 'OpioidCalculator') ?? expect.fail();

describe('a list of opioids', () => {
  test('offers every one, the combination drugs and another one among them', async () => {
    await show(opioids, 'empty');
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names).toHaveLength(OPIOIDS.length + 1);
    expect(names).toEqual(expect.arrayContaining(['oxycodone with naloxone', 'methadone']));
    expect(names.at(-1)).toMatch(/^another opioid/);
  });

  test('adds up in mg of oral morphine, and shows how', async () => {
    const container = await show(opioids, 'of several opioids');
    expect(result(container)).toBe('Equivalent to 90 mg oral morphine a day');
    expect(points(container)).toEqual([
      'Oxycodone: 20 mg a day × 1.5 = 30 mg',
      'Fentanyl patch: 25 µg an hour × 2.4 = 60 mg'
    ]);
    expect(isOffered()).toBe(true);
  });

  test('counts a combination drug by its opioid, and asks for nothing else of it', async () => {
    const container = await show(opioids, 'with a combination drug');
    expect(input('The opioid alone, in mg a day').value).toBe('20 mg');
    expect(result(container)).toMatch(/ 30 mg/);
  });

  test('counts nothing before an opioid is chosen and a dose given for each', async () => {
    const container = await show(opioids, 'empty');
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'oxycodone');
    await userEvent.type(input(DOSE), '20');
    expect(result(container)).toMatch(/ 30 mg/);
    await userEvent.click(button('Add an opioid'));
    expect(result(container)).toMatch(/on each line/);
    const [first = expect.fail()] = screen.getAllByText('Remove');
    await userEvent.click(first);
    expect([result(container), document.activeElement]).toEqual(['', button('Add an opioid')]);
  });

  test('takes no dose along to another unit', async () => {
    await show(opioids, 'with a factor that differs');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'oxycodone');
    expect(input(DOSE).value).toBe('200');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'fentanylPatch');
    expect(input(PATCH).value).toBe('');
  });

  test('is unknown with methadone: asks the pain specialist, and hands nothing back', async () => {
    const container = await show(opioids, 'with methadone');
    expect(result(container)).toMatch(/unknown: ask the pain specialist/);
    expect(points(container)).toEqual([
      expect.stringMatching(/answered ‘Don.t know’.*I-33/),
      'Morphine (oral): 89.9 mg a day × 1 = 89.9 mg',
      'Methadone: no factor, not part of the number'
    ]);
    expect(isOffered()).toBe(false);
  });

  test('is at least what the others reach, and that is handed back', async () => {
    const container = await show(opioids, 'with another opioid, above the cut-off');
    expect(result(container)).toBe('At least 90 mg oral morphine a day');
    expect(isOffered()).toBe(true);
  });

  test('says that sources differ, and nothing of 90 where that makes no difference', async () => {
    const container = await show(opioids, 'with a factor that differs');
    expect(points(container).join()).toMatch(/Sources differ on tramadol: 0\.1 .* 0\.2/);
    expect(points(container).join()).not.toMatch(/prescriber/);
  });

  test.each([
    ['with a factor that matters', /45 mg/, /is 90 mg.*prescriber/, true],
    ['with a factor that matters, beside an unknown', /unknown/, /is 96 mg.*prescriber/, false]
  ])('asks the prescriber to judge: %s', async (state, text, point, offered) => {
    const container = await show(opioids, state);
    expect(result(container)).toMatch(text);
    expect(points(container).join()).toMatch(point);
    expect(isOffered()).toBe(offered);
  });

  test.each([
    ['with a range', DOSE, /‘2-4’ is a range.*usually/],
    ['with two strengths', 'The opioid alone, in mg a day', /‘20\/10’.*opioid only/],
    ['with micrograms', DOSE, /‘500 µg’ is in micrograms/],
    ['with a patch in mg', PATCH, /‘25 mg’ is in mg.*µg an hour/],
    ['with an ambiguous dose', DOSE, /1\.000.*two ways/]
  ])('says at the dose what is wrong, and counts nothing: %s', async (state, field, fault) => {
    const container = await show(opioids, state);
    expect(faultAt(input(field))).toMatch(fault);
    expect(input(field).getAttribute('aria-invalid')).toBe('true');
    expect(result(container)).toMatch(/nothing worked out/i);
    expect(isOffered()).toBe(false);
  });

  test('of more than can be is no answer', async () => {
    const container = await show(opioids, 'of more than can be');
    expect(result(container)).toMatch(/20000 mg.*more than 5000/);
    expect(isOffered()).toBe(false);
  });

  test.each([
    ['with a strength that no patch has', /Fentanyl patch 0\.025: not a usual/, /0\.06 mg/],
    ['with too many patches', /325 µg an hour together. More than 300/, /780 mg/],
    ['with too many seven-day patches', /45 µg an hour together. More than 40/, /81 mg/]
  ])('counts doubtful patches only when confirmed: %s', async (state, question, counted) => {
    const container = await show(opioids, state);
    expect(container.querySelector('.patch-doubts')?.textContent).toMatch(question);
    expect(result(container)).toMatch(/confirm or correct/);
    expect(isOffered()).toBe(false);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(container.querySelector('.outcome')?.textContent).toMatch(counted);
    expect(isOffered()).toBe(true);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(isOffered()).toBe(false);
  });

  test('asks about a patch before the rest of the list is there', async () => {
    const container = await show(opioids, 'with a doubtful patch and a line left open');
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox'));
    expect(result(container)).toMatch(/on each line/);
    expect(isOffered()).toBe(false);
  });

  test('does not take a confirmation along to another strength, nor question while typing', async () => {
    const container = await show(opioids, 'with a strength that no patch has');
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.type(input(PATCH), '1');
    expect([screen.queryByRole('checkbox'), result(container), isOffered()]).toEqual([
      null,
      '',
      false
    ]);
    await userEvent.tab();
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    expect(isOffered()).toBe(false);
  });

  test('can be copied whole, with what it rests on', async () => {
    const user = userEvent.setup();
    await show(opioids, 'with a factor that matters');
    await user.click(button('Copy the calculation'));
    await vi.waitFor(() => screen.getByText('Copied.'));
    expect(await navigator.clipboard.readText()).toMatch(
      /45 mg oral morphine a day\n- By the higher.*\n- Tramadol: 450 .*\n- Sources differ.*\n.*never for switching.*\n.*\(2019\)/
    );
  });

  test('leaves nothing to copy while it comes to nothing', async () => {
    await show(opioids, 'with a strength that no patch has');
    expect(screen.queryByText('Copy the calculation')).toBeNull();
  });
});
