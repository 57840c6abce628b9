import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../keeper/patient-diary.ts';
import { TestDevice } from '../keeper/testing.ts';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { showcases } from './pain-diary.states.ts';
import { field, key, openDiary, press, TODAY } from './testing.ts';

const titled = (title: string) =>
  showcases.find((each) => each.title === title) ?? expect.fail(title);

describe('the parts of a pain diary', () => {
  testAccessibility(showcases);

  test('say in one line that nobody watches, and whom to call', async () => {
    const { textContent } = await show(titled('Watch'), 'always');
    for (const text of ['does not see', '112', 'your hospital', 'warning signs']) {
      expect(textContent).toContain(text);
    }
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      'tel:112',
      '/en/patient/nl/warning-signs/',
      '/en/patient/be/warning-signs/'
    ]);
  });

  test('say of an earlier day that it is one, and of what is half typed whose it is', async () => {
    const { textContent } = await show(
      titled('DayHead'),
      'yesterday, with something half typed for today'
    );
    expect(textContent).toContain('yesterday');
    expect(textContent).toContain('Tuesday 3 March 2026');
    expect(textContent).toContain('Not finished: a number for Wednesday 4 March 2026');
    expect(screen.getByRole('button', { name: 'Go to today' })).toBeTruthy();
  });

  test('give the mean of four days, without a verdict', async () => {
    const { textContent } = await show(titled('Overview'), 'four days');
    expect(textContent).toContain('≈ 4.19 (NRS)');
    expect(textContent).toContain('4 · 5 (mean 4.5)');
    expect(textContent).toContain('sleep 6; attacks 0; paracetamol');
  });

  test('say which days still lack a score', async () => {
    const { textContent } = await show(titled('Overview'), 'a day missing');
    expect(textContent).toContain('Still without one: 1 March 2026');
  });

  test.each([
    ['full', /no room left.*Make a file/],
    ['blocked', /does not allow/],
    ['gone', /still in this window/],
    ['another scale', /another scale/],
    ['not deleted', /cannot be deleted/]
  ])('tell what went wrong: %s', async (state, message) => {
    await show(titled('KeepLine'), state);
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.join(' ')).toMatch(message);
  });

  test('let somebody choose between two windows', async () => {
    const { textContent } = await show(titled('Clashes'), 'one day');
    expect(textContent).toContain('In this window: pain 4 at 8:10 · 5.5 at 21:50; sleep 6');
    expect(textContent).toContain('Kept: pain 4');
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});

describe('the page', () => {
  test('lets the scale be chosen until there is a score', async () => {
    await openDiary();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await key('4');
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  test('offers to keep the diary at the first score, and says what a browser may do', async () => {
    const { device } = await openDiary();
    const go = () => screen.queryByRole('button', { name: 'Keep on this device' });
    expect(go()).toBeNull();
    await key('4');
    device.isLasting = false;
    await userEvent.click(go() ?? expect.fail());
    await vi.waitFor(() => expect(screen.getByText('Kept on this device')).toBeTruthy());
    expect(device.isAskedToLast).toBe(true);
    expect(screen.getByText(/may delete this diary/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a file' })).toBeTruthy();
  });

  test('deletes everything only when somebody is sure', async () => {
    const kept = textOf({ instrument: 'nrs', days: [{ date: TODAY, scores: [4] }] });
    const { device } = await openDiary(new TestDevice(kept));
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything' }));
    expect(document.activeElement?.textContent).toMatch(/^No,/);
    await press(/^No,/);
    expect(device.record).toBe(kept);
    await press('Delete everything');
    await press(/^Yes/);
    expect(device.record).toBeUndefined();
    expect(screen.getByText('Everything was deleted.')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('opens a day of the past, and no day that is still to come', async () => {
    const { keeper } = await openDiary();
    await key('4');
    await screen.findByLabelText('Another day');
    const other = () => field('Another day');
    await userEvent.type(other(), addDays(TODAY, 1));
    await press('Open this day');
    expect(screen.getByText(/is still to come/)).toBeTruthy();
    await userEvent.clear(other());
    await userEvent.type(other(), '2026-03-01');
    await press('Open this day');
    const then = screen.getByRole('group', { name: 'How much pain did you have then?' });
    await userEvent.click(within(then).getByRole('button', { name: '7' }));
    expect(keeper.diary.days).toContainEqual({ date: '2026-03-01', scores: [7] });
  });
});
