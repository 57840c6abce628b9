import type { ReferralCheck } from '$lib/check/check.svelte.ts';
import { labelOf } from '$lib/check/options.ts';
import type { Words } from '$lib/words/words.ts';
import { upperFirst } from '$lib/words/upper-first.ts';

/** A fact as a line of a letter; a step deliberately not chosen leaves room for the reason. */
export function factLine(fact: string, check: ReferralCheck, words: Words): string {
  const { say, number } = words;
  const definition = check.indication.facts[fact];
  const value = check.facts[fact];
  if (!definition || value === undefined) return '';
  if (definition.kind === 'boolean') {
    return upperFirst(say(`fact.${fact}.${value === true ? 'yes' : 'no'}`));
  }
  const label = upperFirst(say(`fact.${fact}.label`));
  if (definition.kind === 'number') {
    return `${label}: ${number(Number(value))} ${say(`unit.${definition.unit}`)}`;
  }
  const text = `${label}: ${labelOf(fact, definition, String(value), words)}`;
  return value === 'declined' ? `${text}. ${say('record.reason')}` : text;
}

/** A head with a list under it; nothing when the list is empty. */
export function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head.toUpperCase(), ...lines.map(bullet), ''];
}

/** A line of a list. */
export function bullet(line: string): string {
  return `- ${line}`;
}
