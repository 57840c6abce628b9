import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { renderPage, show, testAccessibility } from '$lib/review/testing.ts';
import { AFTERCARE } from '../namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import AftercarePage from '../AftercarePage.svelte';
import { showcases } from './aftercare.states.ts';

const [plan = expect.fail(), , proms = expect.fail()] = showcases;

const rows = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

describe('the plan', () => {
  testAccessibility(showcases);

  test('has the Dutch visits, each on its day or the last one of a shorter month', async () => {
    await show(plan, 'in the Netherlands');
    expect(rows()).toEqual([
      '30 November 2026',
      '28 February 2027',
      '31 August 2027',
      '31 August 2028',
      '31 August 2029'
    ]);
  });

  test('has the Belgian visits every half year, without PROMs', async () => {
    await show(plan, 'in Belgium');
    expect(rows()).toHaveLength(6);
    expect(screen.queryByText(/PROMs/)).toBeNull();
  });

  test('says that nothing was entered, and shows no dates', async () => {
    await show(plan, 'nothing entered');
    expect(screen.getByRole('status').textContent).toMatch(/Enter the date/);
    expect(screen.queryByRole('table')).toBeNull();
  });
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
    ['31/8/2026', '5', /day-month-year/],
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
    expect(screen.getByRole('table', { name: /29 February 2028, 1 year ahead/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Download/ })).toBeTruthy();
  });
});
