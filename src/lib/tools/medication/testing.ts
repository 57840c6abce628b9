import { screen, within } from '@testing-library/svelte';
import { expect, vi } from 'vitest';
import { show } from '$lib/review/testing.ts';
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
export async function showTold(begun: string, answers?: Readonly<Record<string, string>>) {
  const give = vi.fn();
  const props = { ...inCheck(answers), give, begun, today: '2026-11-29' };
  const container = await show(
    { ...reader, states: [{ name: 'told', props: () => props }] },
    'told'
  );
  return { give, letter: props.letter, container };
}
