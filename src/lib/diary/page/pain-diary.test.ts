import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { localDay } from '$lib/words/date.ts';
import { textOf } from '../keeper/patient-diary.ts';
import { TestDevice, windowAlone } from '../keeper/testing.ts';
import { renderPage, show, testAccessibility } from '$lib/review/testing.ts';
import { DIARY } from '../namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { addDays } from '$statecharts/care/dates.ts';
import PainDiaryPage from '../PainDiaryPage.svelte';
import { showcases } from './pain-diary.states.ts';

const titled = (title: string) =>
  showcases.find((each) => each.title === title) ?? expect.fail(title);

const TODAY = localDay(new Date());
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const PAIN = /How much pain do you have now/;

/** The page of a diary on a device, in English, once it has looked at what is kept. */
async function open(device = new TestDevice()) {
  const texts = await loadTexts('en', ['site', ...DIARY]);
  const keeper = windowAlone(device);
  renderPage(PainDiaryPage, { language: 'en', texts, keeper });
  await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'Keep it' })).toBeTruthy());
  return { keeper, device };
}

async function openOnNrs(device?: TestDevice) {
  const opened = await open(device);
  await userEvent.click(field(/from 0 to 10/));
  return opened;
}

describe('the parts of a pain diary', () => {
  testAccessibility(showcases);

  test('say that nobody watches, and whom to call', async () => {
    const { textContent } = await show(titled('NobodyWatches'), 'always');
    for (const text of ['does not see', '112', 'pain centre', 'GP']) {
      expect(textContent).toContain(text);
    }
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/en/patient/nl/warning-signs/', '/en/patient/be/warning-signs/']);
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
    await show(titled('KeepPanel'), state);
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.join(' ')).toMatch(message);
  });

  test('let somebody choose between two windows', async () => {
    const { textContent } = await show(titled('Clashes'), 'one day');
    expect(textContent).toContain('In this window: pain 4 · 5.5; sleep 6');
    expect(textContent).toContain('Kept: pain 4');
    expect(screen.getAllByRole('button')).toHaveLength(2);
  });
});

describe('today’s card', () => {
  test('takes several scores, and one of them away again', async () => {
    const { keeper } = await openOnNrs();
    await userEvent.type(field(PAIN), '4{Enter}');
    await userEvent.type(field(PAIN), '5,5');
    await userEvent.tab();
    expect(keeper.diary.days).toEqual([{ date: TODAY, scores: [4, 5.5] }]);
    await press(/^Remove 4,/);
    expect(keeper.diary.days).toEqual([{ date: TODAY, scores: [5.5] }]);
    expect(document.activeElement).toBe(field(PAIN));
  });

  test.each(['11', '-1', 'four', '1.000'])('takes no score of %s, and says so', async (typed) => {
    const { keeper } = await openOnNrs();
    await userEvent.type(field(PAIN), `${typed}{Enter}`);
    expect(field(PAIN).getAttribute('aria-invalid')).toBe('true');
    expect(field(PAIN).value).toBe(typed);
    expect(keeper.diary.days).toEqual([]);
  });

  test('takes what else is kept, and keeps attacks for whoever counts them', async () => {
    const { keeper } = await openOnNrs();
    expect(screen.queryByLabelText(/How many attacks/)).toBeNull();
    await userEvent.click(field(/cluster headache/));
    await userEvent.type(field(/How many attacks/), '0');
    await userEvent.type(field(/How did you sleep/), '6');
    await userEvent.type(field(/Which medicines/), '= 2 tablets');
    await userEvent.tab();
    expect(keeper.diary.days).toEqual([
      { date: TODAY, scores: [], medication: '= 2 tablets', sleep: 6, attacks: 0 }
    ]);
  });

  test('keeps a sleep that cannot be in its field, and counts it for nothing', async () => {
    const { keeper } = await openOnNrs();
    await userEvent.type(field(/How did you sleep/), '6,5');
    await userEvent.tab();
    expect(field(/How did you sleep/).value).toBe('6,5');
    expect(screen.getByText(/not a whole number/)).toBeTruthy();
    expect(keeper.diary.days).toEqual([]);
  });
});

describe('the page', () => {
  test('lets the scale be chosen until there is a score', async () => {
    await openOnNrs();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await userEvent.type(field(PAIN), '4{Enter}');
    expect(screen.queryAllByRole('radio')).toEqual([]);
  });

  test('deletes everything only when somebody is sure', async () => {
    const kept = textOf({ instrument: 'nrs', days: [{ date: TODAY, scores: [4] }] });
    const { device } = await open(new TestDevice(kept));
    await press('Delete everything');
    expect(document.activeElement?.textContent).toMatch(/^No/);
    await press(/^No/);
    expect(device.record).toBe(kept);
    await press('Delete everything');
    await press(/^Yes/);
    expect(device.record).toBeUndefined();
    expect(screen.getByText('Everything was deleted.')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('opens a day of the past, and no day that is still to come', async () => {
    const { keeper } = await openOnNrs();
    const other = () => field('Another day');
    await userEvent.type(other(), addDays(TODAY, 1));
    await press('Open this day');
    expect(screen.getByText(/is still to come/)).toBeTruthy();
    await userEvent.clear(other());
    await userEvent.type(other(), '2026-03-01');
    await press('Open this day');
    await userEvent.type(field(/How much pain did you have/), '7{Enter}');
    expect(keeper.diary.days).toEqual([{ date: '2026-03-01', scores: [7] }]);
  });
});
