import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcase } from '$lib/ui/showcase.ts';
import { textOf, type PatientDiary } from '../keeper/patient-diary.ts';
import { scored } from '../keeper/testing.ts';
import TakeAlong from './TakeAlong.svelte';
import { showcases } from './take-in.states.ts';

const TODAY = '2026-03-04';
const HERE: PatientDiary = {
  instrument: 'nrs',
  days: [scored('2026-03-01', 4), scored('2026-03-02', 5, 6)]
};

/** What the page was given in place of its diary. */
let taken: PatientDiary | undefined;
beforeEach(() => (taken = undefined));

const page = showcase('TakeAlong', TakeAlong, [
  {
    name: 'two days',
    props: () => ({ diary: HERE, today: TODAY, change: (diary: PatientDiary) => (taken = diary) })
  }
]);

const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name, hidden: false }));
const said = () => document.getElementById('problem-file-own')?.textContent ?? '';
/** What is unfolded, and what takes a file in, comes when it is wanted: the first time that takes a while. */
const AWHILE = { timeout: 10_000 };
const input = () => screen.getByLabelText('File with a diary');
const preview = () => screen.findByRole('region', { name: 'What will happen' }, AWHILE);
const isAsked = () => screen.queryByRole('region', { name: 'What will happen' }) !== null;

/** Chooses a file; the test's document cannot read one by itself. */
async function choose(text: string, name = 'diary.csv') {
  const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  const file = Object.assign(new File([text], name), { arrayBuffer });
  await userEvent.upload(await screen.findByLabelText('File with a diary', {}, AWHILE), file);
}

async function open() {
  await show(page, 'two days');
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

testAccessibility(showcases);

describe('a file that is put back', () => {
  beforeEach(open);

  test('is shown first, and changes nothing until somebody adds it', async () => {
    await choose('date;nrs\n2026-03-01;4\n2026-03-03;7\n');
    const { textContent } = await preview();
    expect(textContent).toContain('1 day is new: 3 March 2026');
    expect(textContent).toContain('1 day is in your diary already');
    expect(taken).toBeUndefined();
    await press('Add');
    expect(taken?.days).toEqual([...HERE.days, scored('2026-03-03', 7)]);
    expect(said()).toContain('Number of days: 1');
    expect([isAsked(), document.activeElement]).toEqual([false, input()]);
  });

  test('can be left, and nothing was changed', async () => {
    await choose('date;nrs\n2026-03-03;7\n');
    await preview();
    await press('Cancel');
    expect([taken, isAsked(), document.activeElement]).toEqual([undefined, false, input()]);
    expect(said()).toContain('Nothing in your diary was changed');
  });

  test('has a day that differs side by side, and waits for a choice', async () => {
    await choose('date;nrs 1;time 1;nrs 2\n2026-03-02;5;8:10;7\n2026-03-03;7;;\n');
    const cells = within(await preview()).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      'pain 5 · 6',
      'pain 5 at 8:10 · 7'
    ]);
    await press('Add');
    expect(screen.getByText('First choose which you want to keep.')).toBeTruthy();
    expect([taken, document.activeElement]).toEqual([undefined, screen.getAllByRole('radio')[0]]);
    await userEvent.click(screen.getByLabelText(/^Keep both/));
    await press('Add');
    expect(taken?.days).toEqual([
      HERE.days[0],
      { ...scored('2026-03-02', 5, 6, 7), times: ['08:10', null, null] },
      scored('2026-03-03', 7)
    ]);
    expect(said()).toContain('Number of days: 2');
  });

  test('may leave the diary as it is where they differ', async () => {
    await choose('date;nrs\n2026-03-02;7\n');
    await preview();
    await userEvent.click(screen.getByLabelText('Keep what is in your diary'));
    await press('Add');
    expect(taken).toBeUndefined();
    expect(said()).toContain('Nothing in your diary was changed');
  });

  test('names days that are still to come, and gives the rest', async () => {
    await choose('date;nrs\n2026-03-04;7\n2026-03-05;8\n');
    expect((await preview()).textContent).toContain('left out: 5 March 2026');
    await press('Add');
    expect(taken?.days.at(-1)).toEqual(scored('2026-03-04', 7));
  });

  test('with nothing new asks nothing', async () => {
    await choose(textOf(HERE), 'diary.json');
    await vi.waitFor(() => expect(said()).toContain('nothing new'));
    expect(isAsked()).toBe(false);
  });

  test('has its days first confirmed when they are written with the day first', async () => {
    await choose('date;nrs\n3-3-2026;7\n');
    await vi.waitFor(() => expect(said()).toContain('day-month-year'));
    expect(isAsked()).toBe(false);
    await press('Yes, take them');
    expect((await preview()).textContent).toContain('3 March 2026');
    expect(taken).toBeUndefined();
  });

  test('is forgotten when another is chosen that cannot be read', async () => {
    await choose('date;nrs\n2026-03-03;7\n');
    await preview();
    await choose('date;nrs\n2026-03-03;seven\n');
    await vi.waitFor(() => expect(said()).toContain('seven'));
    expect([isAsked(), taken]).toEqual([false, undefined]);
  });

  test.each([
    ['date;vas\n2026-03-03;40\n', 'another scale'],
    ['date;nrs\n2026-03-03;11\n', '11 (3 March 2026)'],
    ['date;nrs\n2026-03-03;4\n2026-03-03;5\n', 'twice']
  ])('is refused as a whole with what cannot be: %j', async (text, message) => {
    await choose(text);
    await vi.waitFor(() => expect(said()).toContain(message));
    expect([isAsked(), taken]).toEqual([false, undefined]);
  });
});
