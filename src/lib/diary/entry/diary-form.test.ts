import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './diary.states.ts';

const [form = expect.fail()] = showcases;

/** What stands in the fields of that name, day by day. */
const values = (name: string) =>
  screen
    .getAllByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}, Day`) })
    .map(({ value }) => value);
const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name, hidden: false }));
/** Chooses a file, in the fold; the test's document cannot read one by itself. */
async function choose(name: string, text: string) {
  const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  const file = Object.assign(new File([text], name), { arrayBuffer });
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  await userEvent.upload(
    await screen.findByLabelText('File with a diary', {}, { timeout: 10_000 }),
    file
  );
}

describe('the form of a diary', () => {
  testAccessibility(showcases);

  test('adds the next day with as many scores, and goes there', async () => {
    await show(form, 'filled in');
    await press('Add a day');
    expect(values('Date')).toEqual(['2026-03-01', '2026-03-02', '3-3-2026']);
    expect(document.activeElement?.id).toMatch(/score-0$/);
    expect(values('Score 2')).toEqual(['5', '', '']);
  });

  test('is one table, with a row for each day', async () => {
    await show(form, 'filled in');
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Day 1',
      'Day 2'
    ]);
  });

  test('adds a field for a score to every day, and takes it away while it is empty', async () => {
    await show(form, 'a day missing');
    await press('Add a score a day');
    expect(values('Score 2')).toEqual(['', '']);
    await press('Remove a score a day');
    expect(screen.queryByRole('textbox', { name: /^Score 2/ })).toBeNull();
    expect(document.activeElement?.id).toMatch(/score-0$/);
  });

  test('takes away no field in which a score stands', async () => {
    await show(form, 'filled in');
    expect(values('Score 2')).toEqual(['5', '']);
    expect(screen.queryByRole('button', { name: 'Remove a score a day' })).toBeNull();
  });

  test('has a field for the note on medication once it is wanted, or a note is there', async () => {
    await show(form, 'a day missing');
    await press('Note pain medication');
    expect(values('Pain medication \\(note\\)')).toEqual(['', '']);
    expect(document.activeElement?.id).toMatch(/medication$/);
    await show(form, 'filled in');
    expect(screen.getAllByDisplayValue(/paracetamol/)).toHaveLength(1);
  });

  test('says of the last four days that they count, each with its mean', async () => {
    const { textContent } = await show(form, 'four days');
    expect(textContent?.match(/counts/g)).toHaveLength(4);
    for (const told of ['counts, mean 4.5', 'counts, no score yet']) {
      expect(textContent).toContain(told);
    }
  });

  test('removes a day and goes to where one is added', async () => {
    await show(form, 'filled in');
    await press('Remove day, Day 1');
    expect(values('Date')).toEqual(['2026-03-02']);
    expect(document.activeElement?.textContent).toBe('Add a day');
  });

  test('says at each field what is wrong with it, and keeps it', async () => {
    await show(form, 'impossible');
    expect(values('Date')).toEqual(['2026-02-30', '1.3.2026', '']);
    for (const text of ['2026-02-30', '11', '1.3.2026', '1.000', 'no date']) {
      expect(said()).toContain(text);
    }
    const date = document.querySelector('#diary-1-date');
    const about = date?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(about)?.textContent).toContain('2026-02-30');
  });

  test('puts days in order when asked', async () => {
    await show(form, 'out of order');
    await press(/in order of date/);
    expect(values('Date')).toEqual(['2026-03-01', '2026-03-02']);
    expect(said().trim()).toBe('');
  });

  test('adds the day that is missing, without a score', async () => {
    await show(form, 'a day missing');
    expect(said()).toContain('2 March 2026');
    await press('Add the missing days');
    expect(values('Date')).toEqual(['2026-03-01', '2-3-2026', '2026-03-03']);
    expect(values('Score 1')).toEqual(['4', '', '5']);
  });

  test('takes days from a file after those entered', async () => {
    await show(form, 'filled in');
    await choose('diary.csv', 'date;score;medication\n2026-03-03;4,5;none\n');
    await vi.waitFor(() => expect(said()).toContain('Number of days: 1'));
    expect(values('Date')).toEqual(['2026-03-01', '2026-03-02', '3-3-2026']);
    expect(values('Score 1')).toEqual(['4', '4', '4,5']);
  });

  test('says that what a patient keeps beside the scores is not used', async () => {
    await show(form, 'filled in');
    await choose('diary.csv', 'date;nrs 1;sleep\n2026-03-03;4;6\n');
    await vi.waitFor(() => expect(said()).toContain('Sleep, activity, notes, attacks and times'));
    expect(values('Score 1')).toEqual(['4', '4', '4']);
  });

  test.each([1, 2])('takes a file of version %i, and leaves its times aside', async (version) => {
    await show(form, 'filled in');
    const times = version === 1 ? '' : ',"times":["08:10"]';
    await choose(
      'diary.json',
      `{"schema":"neuromodulation-diary/${version}","instrument":"nrs","days":[{"date":"2026-03-03","scores":[5]${times}}]}`
    );
    await vi.waitFor(() => expect(said()).toContain('Number of days: 1'));
    expect(values('Score 1')).toEqual(['4', '4', '5']);
    expect(said().includes('times in the file are not used')).toBe(version === 2);
  });

  test.each([
    ['diary.json', '{"schema":"neuromodulation-diary/3"}', 'neuromodulation-diary/3'],
    ['diary.json', '{"schema":', 'damaged'],
    [
      'diary.json',
      '{"schema":"neuromodulation-diary/1","instrument":"vas","days":[{"date":"2026-03-01","scores":[40]}]}',
      'another scale'
    ],
    ['diary.csv', 'date;score\n2026-02-30;4', '2026-02-30']
  ])('refuses %s with %s and leaves everything as it was', async (name, text, message) => {
    await show(form, 'filled in');
    await choose(name, text);
    await vi.waitFor(() => expect(said()).toContain(message));
    expect(values('Date')).toEqual(['2026-03-01', '2026-03-02']);
    expect(values('Score 1')).toEqual(['4', '4']);
  });
});
