import { screen, within } from '@testing-library/svelte';
import { SvelteMap } from 'svelte/reactivity';
import { expect, vi } from 'vitest';
import { show } from '$lib/review/testing.ts';
import type { DrugFields, DrugPart } from '../medication-list.ts';
import { inCheck, showcases } from './medication.states.ts';

export const [reader = expect.fail()] = showcases;
export const group = (name: RegExp) => screen.getByRole('group', { name });
export const offered = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole<HTMLInputElement>('radio')
    .map(({ value }) => value);
export const isAnyChosen = (where: HTMLElement) =>
  within(where)
    .getAllByRole<HTMLInputElement>('radio')
    .some(({ checked }) => checked);

/** A list in the check of leg pain after back surgery, with what it gives and tells. */
export async function showTold(begun: string, answers: Readonly<Record<string, string>> = {}) {
  const given = new SvelteMap(Object.entries(answers));
  const give = vi.fn((fact: string, answer: string) => void given.set(fact, answer));
  const answerTo = (fact: string) => given.get(fact);
  const letter = followedLetter();
  const props = { ...inCheck(), answerTo, give, letter, begun, today: '2026-11-29' };
  const container = await show(
    { ...reader, states: [{ name: 'told', props: () => props }] },
    'told'
  );
  return { give, answerTo, letter, container };
}

/** The fields of a letter, which the page follows. */
function followedLetter(): DrugFields {
  const told = new SvelteMap<string, Partial<Record<DrugPart, string>>>();
  const lines = new SvelteMap<string, readonly string[]>();
  return {
    tried: (fact) => ({ drug: '', dose: '', duration: '', ...told.get(fact) }),
    tell: (fact, part) => void told.set(fact, { ...told.get(fact), ...part }),
    get opioids() {
      return lines.get('opioids') ?? [];
    },
    set opioids(of) {
      lines.set('opioids', of);
    },
    get bloodThinners() {
      return lines.get('bloodThinners') ?? [];
    },
    set bloodThinners(of) {
      lines.set('bloodThinners', of);
    }
  };
}
