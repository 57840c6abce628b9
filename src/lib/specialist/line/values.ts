import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { labelOf } from '$lib/case/options.ts';
import type { Words } from '$lib/words/words.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';

/** What is known of a fact, in as few words as there are; nothing where it is not known. */
export function shortValue(fact: string, check: ReferralCheck, words: Words): string | undefined {
  const { sayById } = words;
  const definition = check.indication.facts[fact];
  const value = check.facts[fact];
  if (!definition || value === undefined) return undefined;
  switch (definition.kind) {
    case 'number':
      return shortNumber(definition, Number(value), words);
    case 'step':
      return lowerFirst(sayById(`status.${value}.short`));
    case 'boolean':
      return sayById(`fact.${fact}.${value === true ? 'yes' : 'no'}`);
    default:
      return lowerFirst(withoutAside(labelOf(fact, definition, String(value), words)));
  }
}

/** A number with its unit, on one line; `before` stands right before the number, as ≥ does. */
export function shortNumber(
  { unit }: NumberFact,
  amount: number,
  { say, sayById, number }: Words,
  before = ''
): string {
  const told = `${before}${number(amount)}`;
  switch (unit) {
    case 'points':
      return `${say('score.nrs')}\u00a0${told}`;
    case 'millimetres':
      return `${say('score.vas')} ${say('score.isMm', { given: told })}`;
    case 'operations':
      return say('pathway.line.operations', { number: told }, amount);
    case 'attacksPerWeek':
      return say('pathway.line.attacks', { number: told });
    default:
      return `${told}\u00a0${sayById(`unit.${unit}`, {}, amount)}`;
  }
}

/** The text with its first letter small, for the middle of a line. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A label without what explains it: "been (of voet)" is "been". */
const withoutAside = (text: string) => text.replace(/\s*[(,].*$/, '');
