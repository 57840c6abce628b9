import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { renderPage, show, testAccessibility } from '$lib/review/testing.ts';
import { AFTERCARE } from '../namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import AftercarePage from '../AftercarePage.svelte';
import { showcases } from './aftercare.states.ts';

const [plans = expect.fail(), form = expect.fail(), , proms = expect.fail()] = showcases;

/** The dates on the lines, the implant's first. */
const dates = () =>
  screen.getAllByRole('listitem').map((stop) => stop.querySelector('b')?.textContent);

describe('the plan', () => {
  testAccessibility(showcases);

  test('has the Dutch visits, each on its day or the last one of a shorter month', async () => {
    await show(plans, 'in the Netherlands');
    expect(dates()).toEqual([
      '31 August 2026',
      '30 November 2026',
      '28 February 2027',
      '31 August 2027',
      '31 August 2028',
      '31 August 2029'
    ]);
  });

  test('has the Belgian visits every half year, without PROMs', async () => {
    await show(plans, 'in Belgium');
    expect(dates()).toHaveLength(7);
    expect(screen.queryByText(/PROMs/)).toBeNull();
  });

  test('says that nothing was entered, and shows no dates', async () => {
    await show(plans, 'nothing entered');
    expect(screen.getByRole('status').textContent).toMatch(/Enter the date/);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

test('a visit on a Sunday is said to be, with the Friday before', async () => {
  const place = await show(plans, 'in the Netherlands');
  const off = [...place.querySelectorAll('.day-off')].map(({ textContent }) => textContent);
  expect(off).toHaveLength(1);
  expect(off[0]).toMatch(/Falls on a Sunday.*before: Friday,? 26 February 2027/);
});

test('each implant has a line of its own, and a battery stands on it', async () => {
  await show(plans, 'two implants, and a battery replaced');
  expect(screen.getAllByRole('list')).toHaveLength(2);
  expect(screen.getByText('Battery replaced').closest('li')?.textContent).toMatch(/1 May 2028/);
  expect(screen.getByText(/Visits count from the implantation/)).toBeTruthy();
});

test('a battery from before the implant is refused at its field', async () => {
  await show(form, 'two implants, one battery too early');
  expect(
    screen.getByText(/30-8-2026’ is not after the implantation on 31 August 2026/)
  ).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(3);
});

test('what is added is asked for next, and what is removed leaves the focus below', async () => {
  await show(form, 'empty');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add a battery replacement' }));
  expect(document.activeElement?.id).toBe('battery-1');
  await user.click(screen.getByRole('button', { name: 'Add another implantation' }));
  expect(document.activeElement?.id).toBe('implantDate-2');
  await user.click(screen.getByRole('button', { name: 'Remove implantation 2' }));
  expect(document.activeElement?.textContent?.trim()).toBe('Add a battery replacement');
});

test('the PROMs are those of the indication, with their moments and licences', async () => {
  await show(proms, 'in the Netherlands');
  const row = screen.getByRole('rowheader', { name: /Oswestry/ }).closest('tr');
  expect(row?.textContent).toMatch(/intake.*6, 12, 24 months.*every year.*yes/);
  expect(screen.queryByRole('rowheader', { name: /Neck/ })).toBeNull();
  const change = screen.getByRole('rowheader', { name: /perceived effect/ }).closest('tr');
  expect(change?.textContent).not.toMatch(/intake/);
});

test('Belgium has no rule for PROMs in our source, and that is said', async () => {
  await show(proms, 'in Belgium');
  expect(screen.getByText(/names no questionnaires/)).toBeTruthy();
});

describe('the page', () => {
  async function open() {
    const texts = await loadTexts('en', ['site', ...AFTERCARE], fbss);
    renderPage(AftercarePage, { indication: fbss, language: 'en', texts });
    return userEvent.setup();
  }

  test.each([
    ['2027-02-29', '5', /not on the calendar|does not exist/i],
    ['31.8.2026', '5', /day-month-year/],
    ['2026-08-31', '51', /from 1 to 50/],
    ['2026-08-31', '0', /from 1 to 50/],
    ['2026-08-31', '2.5', /whole number/],
    ['2026-08-31', '1.000', /two ways/]
  ])('computes nothing from %s and %s years', async (date, years, message) => {
    const user = await open();
    await user.type(screen.getByLabelText('Date of implantation'), date);
    await user.type(screen.getByLabelText('Number of years'), years);
    await user.tab();
    expect(screen.getByText(message, { selector: '.problem' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Download/ })).toBeNull();
  });

  test('shows the plan once both are right', async () => {
    const user = await open();
    await user.type(screen.getByLabelText('Date of implantation'), '2028-02-29');
    await user.type(screen.getByLabelText('Number of years'), '1');
    await user.tab();
    expect(screen.getByRole('list', { name: /29 February 2028, 1 year ahead/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Download/ })).toBeTruthy();
  });
});
