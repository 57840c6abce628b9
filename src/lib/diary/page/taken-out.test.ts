import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './taken-out.states.ts';

const titled = (title: string) =>
  showcases.find((each) => each.title === title) ?? expect.fail(title);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);

/** Shows the page as a printer gets it. */
const ask = () => window.dispatchEvent(new Event('beforeprint'));

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'standalone');
});

describe('what comes out of a diary', () => {
  testAccessibility(showcases);
});

describe('a sheet', () => {
  test('has the days with their times, the mean of four, and the medicines', async () => {
    const { textContent } = await show(titled('DiarySheet'), 'three weeks');
    // A score stays on one line with its time.
    const told = textContent?.replaceAll('\u00a0', ' ');
    for (const text of [
      '4 at 8:10 · 5.5 at 13:30 · 6 at 21:50',
      '≈ 5.17 (NRS)',
      '28 Mar to 31 Mar',
      'tramadol 50 mg (21 days)',
      'A. de Vries',
      '1-2-1960'
    ]) {
      expect(told).toContain(text);
    }
    expect(screen.getAllByRole('row')).toHaveLength(22);
  });

  test('has a column of attacks for whoever counts them', async () => {
    await show(titled('DiarySheet'), 'a day missing, with attacks');
    expect(screen.getByRole('columnheader', { name: 'Attacks' })).toBeTruthy();
    expect(screen.getAllByRole('cell', { name: '0' })).toHaveLength(1);
  });

  test('says of which days a score lacks, and gives no mean', async () => {
    const container = await show(titled('DiarySheet'), 'a day missing, with attacks');
    expect(container.textContent).toMatch(/Without a score: .*2 Mar/);
    expect(container.querySelector('.mean-value')).toBeNull();
  });

  test('of notes alone draws nothing', async () => {
    const container = await show(titled('DiarySheet'), 'notes alone');
    expect(container.textContent).toContain('gelezen');
    expect(container.querySelector('svg')).toBeNull();
  });
});

describe('printing', () => {
  test('puts the name that was typed on the sheet, and the last three weeks', async () => {
    const container = await show(titled('OnPaper'), 'more than three weeks');
    await vi.waitFor(() => {
      ask();
      expect(container.querySelectorAll('.sheet-days tbody tr')).toHaveLength(21);
    });
    await userEvent.type(field('Your name'), 'A. de Vries');
    expect(container.querySelector('.sheet-name')?.textContent).toContain('A. de Vries');
    await userEvent.click(field('All 30 days'));
    expect(container.querySelectorAll('.sheet-days tbody tr')).toHaveLength(30);
  });

  test('forgets who it was for when the page is left', async () => {
    await show(titled('OnPaper'), 'three weeks');
    await userEvent.type(await screen.findByLabelText('Your date of birth'), '1-2-1960');
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(field('Your date of birth').value).toBe(''));
  });

  test('gives an empty diary once, when that is asked for', async () => {
    const container = await show(titled('OnPaper'), 'three weeks');
    vi.stubGlobal('print', ask);
    await press('Print an empty diary');
    await vi.waitFor(() =>
      expect(container.querySelectorAll('.paper-diary tbody tr')).toHaveLength(21)
    );
    expect(container.querySelector('.sheet-days')).toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    ask();
    expect(container.querySelector('.paper-diary')).toBeNull();
  });

  test('gives an empty diary to whoever has not begun', async () => {
    const container = await show(titled('OnPaper'), 'nothing yet');
    vi.stubGlobal('print', ask);
    await press('Print an empty diary');
    await vi.waitFor(() => expect(container.querySelector('.paper-diary')).toBeTruthy());
    expect(screen.queryByLabelText('Your name')).toBeNull();
  });
});

describe('reminders', () => {
  test.each([
    ['The Netherlands', '7'],
    ['Belgium', '21']
  ])('last as long as a trial does at the least in %s', async (country, days) => {
    await show(titled('ReminderForm'), 'no country yet');
    expect(field('How many days?').value).toBe('');
    await userEvent.click(field(country));
    expect(field('How many days?').value).toBe(days);
  });

  test('last as long as somebody wants, whatever the country', async () => {
    await show(titled('ReminderForm'), 'in Belgium');
    await userEvent.clear(field('How many days?'));
    await userEvent.type(field('How many days?'), '10');
    await userEvent.click(field('The Netherlands'));
    expect(field('How many days?').value).toBe('10');
  });

  test('are not made for nobody knows how many days, and that is said', async () => {
    await show(titled('ReminderForm'), 'no country yet');
    await press('Put it in my calendar');
    expect(screen.getByText(/First choose a country/)).toBeTruthy();
  });

  test('tell of the pain platform in Belgium, folded for whoever did not say where', async () => {
    const fold = async (state: string) =>
      (await show(titled('Reminder'), state)).querySelector<HTMLDetailsElement>('.pain-platform');
    const belgian = await fold('in Belgium');
    expect(belgian?.textContent).toMatch(/does not take the place of the pain platform/);
    expect(belgian?.textContent).toMatch(/After 2 weeks and after 3 weeks/);
    expect(belgian?.open).toBe(true);
    expect((await fold('folded'))?.open).toBe(false);
    expect(await fold('in the Netherlands')).toBeNull();
  });
});

test('whoever said where they are treated reads on about that country', async () => {
  await show(titled('ReadOn'), 'in Belgium');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/en/patient/be/trial/'
  ]);
});

describe('the home screen', () => {
  const onApple = (standalone: boolean) =>
    Object.defineProperty(navigator, 'standalone', { value: standalone, configurable: true });

  test('of an iPhone has a diary of its own: the file comes first', async () => {
    onApple(false);
    await show(titled('HomeScreen'), 'begun');
    expect(screen.getByText(/begins empty/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'First make a file' })).toBeTruthy();
  });

  test('of other devices shares what is kept: nothing is said of it', async () => {
    await show(titled('HomeScreen'), 'begun');
    expect(screen.queryByText(/begins empty/)).toBeNull();
  });

  test('is not offered in the diary that was put there', async () => {
    onApple(true);
    await show(titled('HomeScreen'), 'begun');
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
