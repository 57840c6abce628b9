import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { group, showTold } from './testing.ts';

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Medication list');
const use = () => screen.getByText<HTMLButtonElement>('Use this');

/** What the list says of the dose that was answered. */
const conflict = () => screen.queryByText(/^You entered/)?.textContent;

/** The drugs that the letter has, as the page shows them. */
const told = () => screen.queryByText(/^In the letter/)?.textContent;

/** Pastes a list over what is there. */
async function paste(text: string) {
  await userEvent.click(field());
  field().select();
  await userEvent.paste(text);
}

describe('a dose that was answered', () => {
  test.each([
    ['as it is on the list', 'Oxycodon 20 mg 2dd1', '60', undefined],
    ['lower than on the list', 'Oxycodon 40 mg 2dd1', '60', /60 mg.*120 mg/],
    ['higher than on the list', 'Oxycodon 10 mg 2dd1', '60,5', /60.5 mg.*30 mg/],
    ['though the list has none in use', 'Oxycodon 10 mg 2dd1 gestopt', '60', /60 mg.*none in use/],
    ['though a dose is missing', 'Oxycodon 10 mg zn', '60', /60 mg.*no total/],
    [
      'though one has no factor',
      'Oxycodon 20 mg 2dd1\nMethadon 5 mg 2dd1',
      '60',
      /60 mg.*no total/
    ],
    ['though the use of one is not clear', 'Oxycodon 20 mg 2dd1\ntramadol?', '60', /no total/],
    ['though one is listed twice', 'Oxycodon 20 mg 2dd1\nOxycodon 10 mg 2dd1', '60', /no total/],
    ['as nothing, though one may be used', 'tramadol?', '0', /0 mg.*tramadol/],
    ['as not known', 'Oxycodon 20 mg 2dd1', 'unknown', undefined]
  ])('%s', async (_, list, answer, said) => {
    const { give } = await showTold(list, { opioidMedMgPerDay: answer });
    if (said) expect(conflict()).toMatch(said);
    else expect(conflict()).toBeUndefined();
    expect(give).not.toHaveBeenCalled();
  });

  test('and taken over is compared with what the calculator holds now', async () => {
    const { answerTo } = await showTold('Oxycodon 20 mg 2dd1');
    await userEvent.click(use());
    expect([answerTo('opioidMedMgPerDay'), conflict()]).toEqual(['60', undefined]);
    await paste('Oxycodon 40 mg 2dd1');
    expect(conflict()).toMatch(/60 mg.*120 mg/);
    await userEvent.click(use());
    expect([answerTo('opioidMedMgPerDay'), conflict()]).toEqual(['120', undefined]);
    const dose = screen.getByLabelText('Dose in mg a day');
    await userEvent.clear(dose);
    await userEvent.type(dose, '100');
    expect(conflict()).toMatch(/120 mg.*150 mg/);
  });

  test('stays in sight when the list has no opioid any more', async () => {
    await showTold('Oxycodon 20 mg 2dd1');
    await userEvent.click(use());
    await paste('Metformine 500 mg 2dd1');
    expect(conflict()).toMatch(/60 mg.*none in use/);
  });
});

describe('what the letter was told', () => {
  test('of an opioid goes when it is no longer used', async () => {
    const { letter } = await showTold('Oxycodon 20 mg 2dd1');
    await userEvent.click(use());
    expect(letter.opioids).toEqual(['oxycodone 2 × 20 mg a day']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /oxycodone/ }), 'stopped');
    expect([letter.opioids, told()]).toEqual([[], undefined]);
  });

  test('of an opioid goes when its dose is another, and what somebody typed stays', async () => {
    const { letter } = await showTold('Oxycodon 20 mg 2dd1\nTramadol 50 mg 2dd1');
    await userEvent.click(use());
    letter.opioids = [...letter.opioids, 'codeine'];
    await paste('Oxycodon 40 mg 2dd1\nTramadol 50 mg 2dd1');
    expect(letter.opioids).toEqual(['tramadol 2 × 50 mg a day', 'codeine']);
  });

  test('as it was corrected in the calculator goes with any change of the list', async () => {
    const { letter } = await showTold('Oxycodon 20 mg 2dd1');
    await userEvent.type(screen.getByLabelText('Dose in mg a day'), '0');
    await userEvent.click(use());
    expect(letter.opioids).toEqual(['oxycodone 400 mg a day']);
    await paste('Oxycodon 10 mg 2dd1');
    expect(letter.opioids).toEqual([]);
  });

  test('of a blood thinner goes when it was stopped', async () => {
    const { letter } = await showTold('Eliquis 5 mg 2dd1\nclopidogrel 75 mg 1dd1');
    await userEvent.click(screen.getByLabelText('anticoagulant-not-asked'));
    expect(letter.bloodThinners).toHaveLength(2);
    await paste('Eliquis 5 mg 2dd1\nclopidogrel 75 mg 1dd1 gestopt');
    expect(letter.bloodThinners).toEqual(['apixaban (Eliquis) 2 × 5 mg a day']);
  });

  test('of a drug follows the list, but for what somebody typed', async () => {
    const { letter } = await showTold('Amitriptyline 25 mg 1dd1');
    await userEvent.click(screen.getByLabelText('insufficient'));
    letter.tell('drugs.tca', { duration: 'two months' });
    await paste('Nortriptyline 50 mg 1dd1 sinds 03-2024');
    expect(letter.tried('drugs.tca')).toEqual({
      drug: 'nortriptyline',
      dose: '1 × 50 mg a day',
      duration: 'two months'
    });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'leave out');
    expect(letter.tried('drugs.tca')).toMatchObject({ drug: '', dose: '' });
  });
});

test('a blood thinner that was stopped contradicts that one is used', async () => {
  await showTold('clopidogrel 75 mg 1dd1 gestopt', { bleedingRisk: 'anticoagulant-not-asked' });
  expect(screen.getByText(/You answered ‘anticoagulant-not-asked’.*none in use/)).toBeDefined();
  await userEvent.selectOptions(screen.getByRole('combobox'), 'in use');
  expect(screen.queryByText(/none in use/)).toBeNull();
  expect(group(/^Clopidogrel/)).toBeDefined();
});
