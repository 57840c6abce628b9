import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { CATEGORIES } from '$statecharts/chart/categories.ts';
import { RULES_VERSION } from '$statecharts/rules.ts';
import { showcases } from './advice.states.ts';

const [icon = expect.fail(), advice = expect.fail()] = showcases;

/** An advice with all its parts, which come one after another. */
const EMPTY = 'on no answer yet';

async function showWhole(state: string): Promise<void> {
  await show(advice, state);
  // Where there is no form, what is taken away comes once somebody is there.
  window.dispatchEvent(new Event('scroll'));
  const last = state === EMPTY ? 'footer' : '.folds';
  await vi.waitFor(() => expect(panel().querySelector(last)).toBeTruthy(), { timeout: 20_000 });
}

const panel = () => screen.getByRole('region', { name: 'Advice' });

describe('an advice', () => {
  testAccessibility(showcases);

  test.each(CATEGORIES)('%s: says so, with its sign', async (category) => {
    await show(advice, category);
    expect(panel().dataset['category']).toBe(category);
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBeTruthy();
    expect(panel().querySelectorAll('.badge')).toHaveLength(1);
  });

  test('that waits says right under its heading who is needed meanwhile', async () => {
    await show(advice, 'not-now, and to the specialist meanwhile');
    const under = within(panel()).getByRole('heading', { level: 2 }).nextElementSibling;
    expect(under?.textContent).toBe('Meanwhile, do refer to the pain clinic now.');
  });

  test('that rules out says where the way goes on', async () => {
    await showWhole('not-indicated');
    expect(panel().textContent).toContain('Refer to the pain clinic for the diagnosis');
  });

  test('that is urgent names whom to call', async () => {
    await show(advice, 'urgent');
    expect(within(panel()).getByRole('heading', { level: 2 }).textContent).toBe(
      'Urgent: call the neurosurgeon or neurologist on call today'
    );
  });

  test.each([...CATEGORIES, 'urgent', 'without a pathway'])(
    '%s: shows the version and the date of its rules',
    async (state) => {
      await showWhole(state);
      const footer = panel().querySelector('footer');
      expect(footer?.textContent).toContain(RULES_VERSION);
      expect(footer?.textContent).toMatch(/\d{1,2} \w+ \d{4}/);
    }
  );

  test.each([
    ['not-now', ['.block', '.attention', '.record']],
    ['incomplete', ['.block', '.record']]
  ])('%s: folds nothing that must be read', async (state, selectors) => {
    await showWhole(state);
    for (const selector of selectors) {
      const part = panel().querySelector(selector);
      expect([selector, part === null]).toEqual([selector, false]);
      expect(part?.closest('details')).toBeNull();
    }
  });

  test(`${EMPTY}: there is nothing to take away or to unfold`, async () => {
    await showWhole(EMPTY);
    expect(panel().querySelector('.record')).toBeNull();
    expect(panel().querySelector('details')).toBeNull();
  });

  test('folds what is in order to one line, and shows it when asked', async () => {
    await showWhole('discuss');
    expect(panel().textContent).not.toContain('Age: 54');
    await userEvent.click(screen.getByText(/^\d+ conditions met/));
    await vi.waitFor(() => expect(panel().textContent).toContain('Age: 54'));
  });

  test('names as not known what the form asks, and no more', async () => {
    await showWhole('incomplete');
    const fold = screen.getByText(/^\d+ facts? not known yet/);
    await userEvent.click(fold);
    const links = () => [...document.querySelectorAll('.missing a')];
    await vi.waitFor(() => expect(links().length).toBeGreaterThan(0), { timeout: 20_000 });
    const named = links().map((link) => link.getAttribute('href'));
    expect(named).not.toContain('#question-steps.psychosocial');
    expect(fold.textContent).toMatch(new RegExp(`^${named.length} `));
  });

  test('tells what it rests on when asked, its documents too', async () => {
    await showWhole('refer');
    expect(screen.queryByRole('rowheader', { name: 'NVA' })).toBeNull();
    await userEvent.click(screen.getByText('How was this decided?'));
    expect(await screen.findByRole('rowheader', { name: 'NVA' })).toBeTruthy();
  });

  test.each(CATEGORIES)('%s: has what came since, folded, to be verified', async (state) => {
    await showWhole(state);
    expect(panel().querySelector('[data-since]')).toBeNull();
    const fold = within(panel()).getByText('Since 2020, to be verified');
    await userEvent.click(fold);
    await vi.waitFor(() => expect(panel().querySelector('[data-since="hara"]')).toBeTruthy(), {
      timeout: 20_000
    });
    expect(panel().querySelector('[data-since="hortons"]')).toBeNull();
    expect(panel().dataset['category']).toBe(state);
  });

  test('without a pathway: says nothing of what came since', async () => {
    await showWhole('without a pathway');
    expect(within(panel()).queryByText('Since 2020, to be verified')).toBeNull();
  });

  test.each(CATEGORIES)('%s: leads to the studies where a referral is near', async (state) => {
    await showWhole(state);
    const links = within(panel()).queryAllByRole('link', { name: /^What the studies say/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      ['refer', 'discuss'].includes(state) ? [expect.stringMatching(/\/evidence\/?$/)] : []
    );
  });

  test('that is incomplete leads to the question that comes next', async () => {
    await showWhole('incomplete');
    const next = within(panel()).getByRole('link', { name: /^Next question/ });
    expect(next.getAttribute('href')).toMatch(/^#question-/);
    expect(next.className).toContain('primary');
    expect(panel().querySelector('button.primary')).toBeNull();
  });

  test('that refers says how: where to, what goes along, what the patient can read', async () => {
    await showWhole('refer');
    const how = await vi.waitFor(() => panel().querySelector('.how') ?? expect.fail());
    expect(how.querySelectorAll(':scope > dl:first-of-type > dt')).toHaveLength(3);
    expect(how.querySelector('a')?.getAttribute('href')).toMatch(/\/patient\//);
  });

  test.each(['not-indicated', 'urgent', 'without a pathway'])(
    '%s: says nothing of reimbursement',
    async (state) => {
      await showWhole(state);
      expect(panel().textContent).not.toMatch(/reimburse/i);
    }
  );

  test('has no text for the record while an answer cannot be used', async () => {
    await showWhole('with an answer that cannot be used');
    const record = panel().querySelector<HTMLElement>('.record') ?? expect.fail();
    expect(record.querySelector('textarea')).toBeNull();
    expect(within(record).getByRole('link', { name: /400/ }).getAttribute('href')).toBe(
      '#question-age'
    );
  });
});

test('every category has an outline or a sign of its own', async () => {
  const drawn = new Set<string>();
  for (const { name } of icon.states) {
    const paths = (await show(icon, name)).querySelectorAll('path');
    drawn.add([...paths].map((path) => path.getAttribute('d')).join());
  }
  expect(drawn.size).toBe(icon.states.length);
});
