import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './walk.states.ts';

const [walk = expect.fail()] = showcases;
const here = () => document.querySelector('.walk-here[role="status"]')?.textContent;
const steps = () =>
  [...document.querySelectorAll('.walk-steps > li')].map(({ textContent }) => textContent);

describe('the way of a patient', () => {
  testAccessibility(showcases);

  test('says where the patient stands and what each step rests on', async () => {
    await show(walk, 'in aftercare with an implant from before');
    expect(here()).toMatch(/Aftercare/);
    for (const step of steps()) expect(step).toMatch(/source: nva/i);
  });

  test('goes on as people decide, and back again', async () => {
    await show(walk, 'in aftercare with an implant from before');
    const before = here();
    await userEvent.click(screen.getByRole('button', { name: /doubt/i }));
    expect(here()).not.toBe(before);
    await userEvent.click(screen.getByRole('button', { name: /take back/i }));
    expect(here()).toBe(before);
  });

  test('without a referral only an implant from before goes on', async () => {
    await show(walk, 'facts are missing');
    expect(steps()).toHaveLength(1);
    expect(steps()[0]).toMatch(/implant/i);
    const back = screen.getByRole<HTMLButtonElement>('button', { name: /take back/i });
    expect(back.disabled).toBe(true);
  });

  test('gives each step its day, with one tap or as it is typed', async () => {
    await show(walk, 'a step with a day, and one with a day before it');
    const days = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
    expect(days()).toEqual(['3-3-2026', '2-3-2026', '']);
    expect(screen.getByText(/before 3 March 2026/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /today/i }));
    expect(days()[2]).toMatch(/^\d+-\d+-\d{4}$/);
    expect(screen.queryByRole('button', { name: /today/i })).toBeNull();
  });

  test('has its map folded, and says so when it cannot be fetched', async () => {
    await show(walk, 'in aftercare with an implant from before');
    expect(document.querySelector('.pathway-map')).toBeNull();
    const fold = document.querySelector<HTMLDetailsElement>('details.fold') ?? expect.fail();
    fold.open = true;
    expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  });

  test('says it when the facts no longer lead to what was entered', async () => {
    await show(walk, 'a step that has lapsed');
    expect(here()).toMatch(/no longer fits/);
  });

  test('marks the step that an evaluation came to, and leaves it to people', async () => {
    await show(walk, 'an off-test that was evaluated');
    const found = steps().filter((step) => /outcome of the evaluation/.test(step ?? ''));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/pain/i);
    expect(here()).toMatch(/off-test/i);
    const page = screen.getByRole('link', { name: /off-test/i });
    expect(page.getAttribute('href')).toMatch(/pathway\/fbss\/off-test\/$/);
  });

  test('names the last day of an extension and the days left', async () => {
    await show(walk, 'a trial that was evaluated with doubt');
    const found = steps().filter((step) => /extend/i.test(step ?? ''));
    expect(found.some((step) => /1 day left, up to and including day 21/i.test(step ?? ''))).toBe(
      true
    );
    expect(found.join()).not.toMatch(/weeks/);
  });

  test('in Belgium the psychologist and the advisory body come first, and a Dutch rule says so', async () => {
    await show(walk, 'in Belgium, with enough effect in the trial');
    expect(here()).toMatch(/psychologist once more/);
    const stepOf = (what: RegExp) => steps().find((step) => what.test(step ?? '')) ?? '';
    expect(stepOf(/^\s*implanted/i)).toMatch(/psychologist.*adviesorgaan.*Belgian hospital page/s);
    expect(stepOf(/^\s*extend/i)).toMatch(/day 35.*Dutch rule.*NVA §1/s);
  });
});
