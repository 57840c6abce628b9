import type { ReferralCheck } from './check.svelte.ts';
import { labelOf } from './options.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { FactDefinition, FactValue } from '$statecharts/facts/fact.ts';

/** What a line about a fact needs of a check. */
type Answered = Pick<ReferralCheck, 'facts' | 'indication'>;

/** A fact with its value, on one line; empty when it is not known. */
export function factLine(fact: string, check: Answered, words: Words): string {
  const { sayById } = words;
  const definition = check.indication.facts[fact];
  const value = check.facts[fact];
  if (!definition || value === undefined) return '';
  if (definition.kind === 'boolean') {
    return upperFirst(sayById(`fact.${fact}.${value === true ? 'yes' : 'no'}`));
  }
  const label = upperFirst(sayById(`fact.${fact}.label`));
  return `${label}: ${valueText(fact, definition, value, words)}`;
}

function valueText(
  fact: string,
  definition: FactDefinition,
  value: FactValue,
  words: Words
): string {
  const { sayById, number } = words;
  if (definition.kind === 'number') {
    const amount = Number(value);
    return `${number(amount)} ${sayById(`unit.${definition.unit}`, {}, amount)}`;
  }
  if (definition.kind === 'step') return sayById(`status.${value}.record`);
  return labelOf(fact, definition, String(value), words);
}

/** A head with a list under it; nothing when the list is empty. */
export function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head.toUpperCase(), ...lines.map((line) => `- ${line}`), ''];
}
