import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show } from '$lib/review/testing.ts';
import { reader, showTold } from './testing.ts';

describe('opioids in the list', () => {
  const use = () => screen.getByText<HTMLButtonElement>('Use this');

  test('go to the calculator, and only its own button answers the question', async () => {
    const { give, letter } = await showTold('Fentanyl pleister 25 µg/u om de 3 dagen');
    expect(give).not.toHaveBeenCalled();
    await userEvent.click(use());
    expect(give).toHaveBeenCalledExactlyOnceWith('opioidMedMgPerDay', '60');
    expect(letter.opioids).toEqual(['fentanyl 25 µg an hour']);
  });

  test('without a dose leave the calculator unfinished: nothing is guessed', async () => {
    const { container } = await showTold('Oxycodon 5 mg zo nodig');
    expect(use().disabled).toBe(true);
    await userEvent.type(screen.getByLabelText('Dose in mg a day'), '10');
    expect(container.querySelector('.outcome')?.textContent).toMatch(/15 mg/);
  });

  test('contradict a dose of nothing', async () => {
    await showTold('Oxycodon 5 mg 2dd1', { opioidMedMgPerDay: '0' });
    expect(screen.getByText(/You entered 0 mg.*oxycodone/)).toBeDefined();
  });

  test('that are not used count for nothing', async () => {
    await showTold('Oxycodon 5 mg 2dd1 gestopt');
    expect(screen.queryByText('Use this')).toBeNull();
  });

  test('whose use is not clear come first: a part is no total', async () => {
    await show(reader, 'with an opioid whose use is not clear');
    expect(screen.queryByText('Use this')).toBeNull();
    const [, tramadol = expect.fail()] = screen.getAllByRole('combobox');
    await userEvent.selectOptions(tramadol, 'stopped');
    expect(use().disabled).toBe(false);
  });

  test('listed twice are added up when somebody says so, or one is taken away', async () => {
    const { give } = await showTold('Oxycodon 10 mg 2dd1\nOxycodon 10 mg 2dd1');
    expect(screen.queryByText('Use this')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox'));
    await userEvent.click(use());
    expect(give).toHaveBeenLastCalledWith('opioidMedMgPerDay', '60');
    const [first = expect.fail()] = screen.getAllByRole('combobox');
    await userEvent.selectOptions(first, 'leave out');
    await userEvent.click(use());
    expect(give).toHaveBeenLastCalledWith('opioidMedMgPerDay', '30');
  });

  test('without a factor can still be named in the letter', async () => {
    const { letter } = await showTold('Methadon 5 mg 2dd1');
    expect(use().disabled).toBe(true);
    await userEvent.click(screen.getByText('Put these opioids in the letter'));
    expect(letter.opioids).toEqual(['methadone 2 × 5 mg a day']);
  });
});
