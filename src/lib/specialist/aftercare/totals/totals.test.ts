import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './totals.states.ts';

const [form = expect.fail(), charts = expect.fail(), chart = expect.fail()] = showcases;

testAccessibility(showcases);

const asked = () => screen.getAllByRole('textbox').map((field) => field.id.replace('proms-1-', ''));

describe('a moment', () => {
  test('asks at the intake no change, and later it does', async () => {
    await show(form, 'at the intake');
    expect(screen.getByText(/Belongs to the intake/)).toBeTruthy();
    expect(asked()).not.toContain('gpe');
    expect(asked().slice(0, 4)).toEqual(['date', 'nrs', 'med', 'sf12.physical']);
    expect(asked()).toContain('odi');
    expect(asked()).not.toContain('ndi');
  });

  test('says which moment of the rules it belongs to, and what is wrong with a total', async () => {
    await show(form, 'later, with totals that cannot be');
    expect(screen.getByText(/time point at 6 months/)).toBeTruthy();
    expect(screen.getByText('‘8’ is not possible; a number from 1 to 7 is.')).toBeTruthy();
    expect(screen.getByText(/‘x’ is not a number/)).toBeTruthy();
  });

  test('takes totals in Belgium too, where the rules name no moment', async () => {
    await show(form, 'in Belgium');
    expect(screen.queryByText(/Belongs to/)).toBeNull();
    expect(asked()).toContain('gpe');
  });
});

describe('the charts', () => {
  test('are one for each total with a score, with the same figures in a table', async () => {
    const place = await show(charts, 'several moments');
    const names = screen.getAllByRole('figure').map((each) => each.querySelector('b')?.textContent);
    expect(names).toEqual([
      'Pain (NRS)',
      'Opioids (MED, mg a day)',
      'Perceived effect (GPE)',
      'SF-12 mental',
      'PCS'
    ]);
    const [pain = expect.fail()] = screen.getAllByRole('table');
    expect(
      within(pain)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent)
    ).toEqual(['8', '4', '3.5']);
    expect(place.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('mark what happened with a line, whose number stands in the list', async () => {
    const place = await show(chart, 'pain');
    expect(place.querySelectorAll('.prom-event')).toHaveLength(4);
    const numbers = [...place.querySelectorAll('.prom-event-name')].map(({ textContent }) =>
      textContent?.trim()
    );
    expect(numbers).toEqual(['1', '2', '3', '4']);
  });

  test('name what the lines are, in the same order', async () => {
    const place = await show(charts, 'several moments');
    const items = [...place.querySelectorAll('ol > li')].map(({ textContent }) =>
      textContent?.trim()
    );
    expect(items).toEqual([
      '1: Implantation, 3 March 2025',
      '2: Switched off for the off-test, 3 November 2025',
      '3: Switched on again, 10 November 2025',
      '4: Battery replaced, 5 October 2026'
    ]);
  });
});
