import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './medication.states.ts';
import { group, isAnyChosen, offered, reader, showTold } from './testing.ts';

describe('a medication list', () => {
  testAccessibility(showcases);

  test('decides nothing: each answer is somebody’s choice', async () => {
    const { give, letter } = await showTold(
      'Amitriptyline 25 mg 1 dd 1\nApixaban 5 mg 2 dd 1\nOxycodon 10 mg 2 dd 1'
    );
    expect(give).not.toHaveBeenCalled();
    expect(letter.tried('drugs.tca').drug).toBe('');
    expect([letter.opioids, letter.bloodThinners]).toEqual([[], []]);
    expect(isAnyChosen(group(/^TCA/))).toBe(false);
    expect(isAnyChosen(group(/^Apixaban/))).toBe(false);
  });

  test('asks of a drug in use for its effect only, and tells drug and dose', async () => {
    const { give, letter } = await showTold('Amitriptyline 25 mg 1 dd 1 an, sinds 03-2024');
    expect(offered(group(/^TCA/))).toEqual(['insufficient', 'ongoing', 'effective']);
    await userEvent.click(within(group(/^TCA/)).getByLabelText('insufficient'));
    expect(give).toHaveBeenCalledExactlyOnceWith('drugs.tca', 'insufficient');
    expect(letter.tried('drugs.tca')).toEqual({
      drug: 'amitriptyline',
      dose: '1 × 25 mg a day',
      duration: 'since 03-2024'
    });
  });

  test.each(['gestopt', 'niet verdragen', 'allergie', 't/m 12-03-2024'])(
    'asks why of a drug that is no longer used: %s',
    async (why) => {
      await showTold(`Amitriptyline 25 mg 1 dd 1 ${why}`);
      expect(offered(group(/^TCA/))).toEqual(['insufficient', 'unsuitable']);
    }
  );

  test('asks everything where the use is not clear, until somebody says it', async () => {
    await showTold('Amitriptyline');
    expect(offered(group(/^TCA/))).toHaveLength(7);
    await userEvent.selectOptions(within(group(/^TCA/)).getByRole('combobox'), 'in use');
    expect(offered(group(/^TCA/))).toEqual(['insufficient', 'ongoing', 'effective']);
  });

  test('asks nothing of what is left out', async () => {
    await showTold('Amitriptyline 25 mg 1dd1');
    await userEvent.selectOptions(within(group(/^TCA/)).getByRole('combobox'), 'leave out');
    expect(within(group(/^TCA/)).queryAllByRole('radio')).toEqual([]);
  });

  test('says when an answer denies what it has in use', async () => {
    await showTold('Amitriptyline 25 mg 1dd1', { 'drugs.tca': 'not-considered' });
    expect(screen.getByText(/You answered ‘not-considered’.*amitriptyline/)).toBeDefined();
  });

  test('leaves what somebody typed in the letter', async () => {
    const { letter } = await showTold('Amitriptyline 25 mg 1dd1');
    letter.tell('drugs.tca', { dose: '10 mg' });
    await userEvent.click(within(group(/^TCA/)).getByLabelText('insufficient'));
    expect(letter.tried('drugs.tca')).toMatchObject({ drug: 'amitriptyline', dose: '10 mg' });
  });

  test('keeps an answer that was given, be it none of those it asks for', async () => {
    await showTold('Amitriptyline 25 mg 1dd1', { 'drugs.tca': 'declined' });
    expect(within(group(/^TCA/)).getByLabelText<HTMLInputElement>('declined').checked).toBe(true);
  });

  test('names what another check asks about, and tells nothing of it', async () => {
    const container = await show(reader, 'of a patient');
    expect(container.textContent).toMatch(/Not asked here\s*Carbamazepine\./);
    expect(screen.queryByRole('group', { name: /carbamazepine/i })).toBeNull();
  });

  test('lists what it did not understand, in its own place', async () => {
    await show(reader, 'of a patient');
    const rest = screen.getByRole('region', { name: 'Not recognised' });
    expect(within(rest).getAllByRole('listitem')).toHaveLength(1);
  });

  test('takes a drug out of use when its line says so later', async () => {
    await showTold('');
    await userEvent.type(screen.getByLabelText('Medication list'), 'Amitriptyline 25 mg 1dd1');
    expect(offered(group(/^TCA/))).toContain('ongoing');
    await userEvent.type(screen.getByLabelText('Medication list'), ' gestopt');
    expect(offered(group(/^TCA/))).not.toContain('ongoing');
  });

  test('does not read what is too long, and says so', async () => {
    await show(reader, 'that is too long');
    expect(screen.getByText(/too long/).textContent).toMatch(/20000/);
    expect(screen.queryAllByRole('combobox')).toEqual([]);
  });
});

test('no line as it was pasted is ever told', async () => {
  const name = 'Mw. A. de Vries 12-03-1950';
  const { give, letter } = await showTold(
    `${name}\nAmitriptyline 25 mg 1dd1, ${name}\nEliquis 5 mg 2dd1\nMethadon 5 mg 2dd1`
  );
  for (const choice of screen.getAllByRole('radio')) await userEvent.click(choice);
  await userEvent.click(screen.getByText('Put these opioids in the letter'));
  const fields = [letter.tried('drugs.tca'), letter.opioids, letter.bloodThinners];
  const all = JSON.stringify([give.mock.calls, fields]);
  expect(all).not.toMatch(/Vries|1950/);
  expect(all).toMatch(/amitriptyline.*methadone.*apixaban/);
});
