import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../keeper/patient-diary.ts';
import { TestDevice } from '../keeper/testing.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { field, key, openDiary, press, TODAY, type } from './testing.ts';

describe('a day', () => {
  test('has a score at a tap, with its time, and without it at the next', async () => {
    const { keeper } = await openDiary();
    await key('4');
    await key('10 worst pain');
    expect(keeper.diary.days).toMatchObject([{ date: TODAY, scores: [4, 10] }]);
    expect(keeper.diary.days[0]?.times).toEqual([
      expect.stringMatching(/^\d\d:\d\d$/),
      expect.stringMatching(/^\d\d:\d\d$/)
    ]);
    await press('Undo');
    expect(keeper.diary.days[0]?.scores).toEqual([4]);
    expect(keeper.diary.instrument).toBe('nrs');
  });

  test('takes a decimal when it is added, and nothing that is half typed', async () => {
    const { keeper } = await openDiary();
    await type('1');
    await userEvent.tab();
    await userEvent.click(document.body);
    expect(keeper.diary.days).toEqual([]);
    await userEvent.type(field(/A number from 0 to 10/), ',5{Enter}');
    expect(keeper.diary.days[0]?.scores).toEqual([1.5]);
  });

  test.each(['11', '-1', 'four', '1.000'])('takes no score of %s, and says so', async (typed) => {
    const { keeper } = await openDiary();
    await type(`${typed}{Enter}`);
    const typing = field(/A number from 0 to 10/);
    expect(typing.getAttribute('aria-invalid')).toBe('true');
    expect(typing.value).toBe(typed);
    expect(keeper.diary.days).toEqual([]);
  });

  test('has its scores changed: another time, or none of it', async () => {
    const day = { date: TODAY, scores: [4, 6], times: ['08:10', '13:30'] };
    const { keeper } = await openDiary(new TestDevice(textOf({ instrument: 'nrs', days: [day] })));
    await press('Change');
    const [time] = screen.getAllByLabelText<HTMLInputElement>('At what time?');
    await fireEvent.change(time ?? expect.fail(), { target: { value: '03:05' } });
    await press('Remove 6 at 13:30');
    expect(keeper.diary.days).toEqual([{ date: TODAY, scores: [4], times: ['03:05'] }]);
  });

  test('takes what else is told, and attacks for whoever counts them', async () => {
    const { keeper } = await openDiary();
    expect(screen.queryByRole('button', { name: 'Attacks' })).toBeNull();
    await userEvent.click(field(/cluster headache/));
    await press('Attacks');
    await userEvent.type(await screen.findByLabelText(/How many attacks/), '0');
    await userEvent.tab();
    await press(/^Sleep/);
    await userEvent.click(
      within(screen.getByRole('group', { name: /sleep/ })).getByRole('button', { name: '6' })
    );
    await press(/^Medicines/);
    await userEvent.type(field(/Which medicines/), '= 2 tablets');
    await press(/^Note/);
    await userEvent.type(field(/What else/), 'visitors');
    expect(keeper.diary.days).toEqual([
      { date: TODAY, scores: [], medication: '= 2 tablets', note: 'visitors', sleep: 6, attacks: 0 }
    ]);
  });

  test('can be kept with a note alone', async () => {
    const { device } = await openDiary();
    await press(/^Sleep/);
    const keys = await screen.findByRole('group', { name: /sleep/ });
    await userEvent.click(within(keys).getByRole('button', { name: '6' }));
    await press('Keep on this device');
    await vi.waitFor(() => expect(device.record).toContain('"sleep": 6'));
  });

  test('takes the medicines of the day before at a tap, and each of those before', async () => {
    const yesterday = addDays(TODAY, -1);
    const before = { date: yesterday, scores: [5], medication: 'paracetamol 1 g; ibuprofen' };
    const { keeper } = await openDiary(
      new TestDevice(textOf({ instrument: 'nrs', days: [before] }))
    );
    const medicines = () => keeper.diary.days[1]?.medication;
    await press(/Same medicines as yesterday/);
    expect(medicines()).toBe('paracetamol 1 g; ibuprofen');
    await press(/^Medicines/);
    await userEvent.click(await screen.findByRole('button', { name: 'ibuprofen' }));
    expect(medicines()).toBe('paracetamol 1 g');
  });

  test('has a line to put a mark on for whoever chose it, and no score before that', async () => {
    const { keeper } = await openDiary();
    await userEvent.click(field(/a mark on a line/));
    const line = await screen.findByRole<HTMLInputElement>('slider');
    expect(line.getAttribute('aria-valuetext')).toBe('no mark yet');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /Put my mark/ }).disabled).toBe(
      true
    );
    await fireEvent.input(line, { target: { value: '63' } });
    await press(/Put my mark/);
    expect(keeper.diary).toMatchObject({ instrument: 'vas', days: [{ scores: [63] }] });
  });
});
