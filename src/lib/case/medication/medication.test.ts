import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { addresseesOf } from '$lib/referral/letter/addressees.ts';
import { letterText } from '$lib/referral/letter/letter.ts';
import { noteText } from '$lib/referral/letter/note.ts';
import { allCases, toldOf } from '$lib/referral/letter/testing.ts';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { firstOfDrugs } from '../check/of-drugs.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import { interviewOf } from '../interview.ts';
import { PastedList } from '$lib/tools/medication/pasted-list.svelte.ts';
import { showcaseInCheck } from '../showcase.ts';
import MedicationHelp from '../MedicationHelp.svelte';
import { showcases } from './medication.states.ts';

/** A busy machine takes its time over what is fetched. */
const SLOW = { timeout: 20_000 };

const example =
  allCases.find(
    ({ indication, expected, country }) =>
      indication === 'fbss' && expected === 'refer' && country === 'NL'
  ) ?? expect.fail();

/** Somebody with leg pain after back surgery, of whom all is known but the drugs; or these as well. */
function answer(check: ReferralCheck, without = isOfDrugs): void {
  for (const [fact, value] of Object.entries(example.facts))
    if (fact in check.indication.facts && !without(fact)) check.give(fact, String(value));
}

const isOfDrugs = (fact: string) => /^drugs\.|bleedingRisk|opioidMed/.test(fact);

/** Unfolds the list of a patient, as it was left. */
async function unfold(begin: (check: ReferralCheck) => void = (check) => answer(check)) {
  const held: { check?: ReferralCheck } = {};
  const state = {
    name: 'begun',
    props: () => ({}),
    answered: (check: ReferralCheck) => begin((held.check = check))
  };
  const container = await show(showcaseInCheck('', MedicationHelp, [state]), 'begun');
  const details = container.querySelector('details') ?? expect.fail();
  if (!details.open) {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  await vi.waitFor(() => screen.getByLabelText('Medication list'), SLOW);
  return { check: held.check ?? expect.fail(), details };
}

async function paste(text: string) {
  await userEvent.click(screen.getByLabelText('Medication list'));
  await userEvent.paste(text);
}

const group = (name: RegExp) => within(screen.getByRole('group', { name }));

describe('the fold for the medication list', () => {
  testAccessibility(showcases);

  test('stands once in each form, before the first question about drugs', () => {
    const pathways = indications.filter(({ hasPathway }) => hasPathway);
    for (const indication of pathways) {
      const parts = interviewOf(indication).flatMap((section) => section.parts);
      const at = parts.indexOf(firstOfDrugs(parts) ?? expect.fail(indication.id));
      const before = parts.slice(0, at).flatMap(({ facts }) => facts);
      expect(before.filter(isOfDrugs)).toEqual([]);
    }
  });

  test('pasted and not answered, it changes nothing but what would be lost by leaving', async () => {
    const { check } = await unfold();
    const before = { ...check.facts };
    await paste('Amitriptyline 25 mg 1dd1\nEliquis 5 mg 2dd1\nOxycodon 10 mg 2dd1');
    expect(check.facts).toEqual(before);
    expect(check.patient.part('letter')?.isStarted).toBe(false);
    expect(check.patient.part('medication')?.isStarted).toBe(true);
  });

  test('an answer given on it is that of the form, and the letter names the drug', async () => {
    const { check } = await unfold();
    await paste('Lyrica 75 mg 2dd1 sinds 03-2024');
    await userEvent.click(group(/^Gabapentinoid/).getByRole('radio', { name: /too little/ }));
    expect(check.facts['drugs.gabapentinoid']).toBe('insufficient');
    expect(check.patient.part('letter')?.tried('drugs.gabapentinoid')).toMatchObject({
      drug: 'pregabalin',
      dose: '2 × 75 mg a day',
      duration: 'since 03-2024'
    });
    expect(screen.getByText(/^In the letter: pregabalin, 2 × 75 mg/)).toBeDefined();
  });

  test('an answer given before it is kept, and the letter asked for', async () => {
    const { check } = await unfold((begun) => begun.give('drugs.tca', 'insufficient'));
    await paste('Amitriptyline 25 mg 1dd1');
    expect(check.patient.part('letter')?.tried('drugs.tca').drug).toBe('');
    await userEvent.click(group(/^TCA/).getByText('Put this in the letter'));
    expect(check.patient.part('letter')?.tried('drugs.tca').drug).toBe('amitriptyline');
    expect(group(/^TCA/).queryByText('Put this in the letter')).toBeNull();
  });

  test('whoever comes back finds it open, with what was said and corrected', async () => {
    const left = new PastedList();
    left.text = 'Amitriptyline 25 mg 1dd1\nOxycodon 10 mg 2dd1';
    left.today = '2026-11-29';
    left.say(left.entries[0] ?? expect.fail(), 'stopped');
    const [row = expect.fail()] = left.calculation([{ opioid: 'oxycodone', dose: '20' }]).rows;
    row.dose = '40';
    const { details } = await unfold((check) => {
      check.patient.ensure('medication', () => left);
    });
    expect(details.open).toBe(true);
    expect(group(/^TCA/).getByRole<HTMLSelectElement>('combobox').value).toBe('stopped');
    expect(screen.getByLabelText<HTMLInputElement>('Dose in mg a day').value).toBe('40');
  });

  test('what was not understood is in no letter and no note, nor a pasted line', async () => {
    const { check } = await unfold((begun) => answer(begun, () => false));
    await paste(
      'Mw. A. de Vries 12-03-1950\nBSN 123456782\nAmitriptyline 25 mg 1dd1 (mw. de Vries)\nEliquis 5 mg 2dd1, huisarts Jansen\nOxycodon 10 mg 2dd1, huisarts Jansen\nMetformine 500 mg 2dd1'
    );
    for (const radio of screen.getAllByRole('radio').reverse()) await userEvent.click(radio);
    await userEvent.click(screen.getByText('Use this'));
    const letter = check.patient.part('letter') ?? expect.fail();
    for (const language of ['nl', 'en'] as const) {
      const told = await toldOf(check, language, letter);
      const addressees = addresseesOf(check.advice);
      expect(addressees.length).toBeGreaterThan(0);
      const texts = addressees.map((to) => letterText(to, told, new Date(2026, 10, 29)));
      expect(texts.join('\n')).toMatch(/amitriptyline/);
      expect(texts.join('\n')).toMatch(
        { nl: /oxycodon 2 dd 10 mg/, en: /oxycodone 2 × 10 mg/ }[language]
      );
      for (const text of [...texts, noteText(told, 'soap'), noteText(told, 'free')])
        expect(text).not.toMatch(/Vries|1950|123456782|Jansen|[Mm]etformin/);
    }
  });
});
