import type { ReferralCheck } from './check.svelte.ts';
import { labelOf } from './options.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { FactDefinition, FactValue } from '$statecharts/facts/fact.ts';

/** What a line about a fact needs of a check. */
type Answered = Pick<ReferralCheck, 'facts' | 'indication'>;

/** A fact with its value, on one line; empty when it is not known. */
export function factLine(fact: string, check: Answered, words: Words): string {
  const { say } = words;
  const definition = check.indication.facts[fact];
  const value = check.facts[fact];
  if (!definition || value === undefined) return '';
  if (definition.kind === 'boolean') {
    return upperFirst(say(`fact.${fact}.${value === true ? 'yes' : 'no'}`));
  }
  const label = upperFirst(say(`fact.${fact}.label`));
  return `${label}: ${valueText(fact, definition, value, words)}`;
}

/** The same in a letter, with room for what its reader wants to know and the form does not ask. */
export function letterLine(fact: string, check: Answered, words: Words): string {
  const line = factLine(fact, check, words);
  const room = roomFor(fact, check.facts[fact]);
  return room === undefined ? line : `${line}. ${words.say(room)}`;
}

function valueText(
  fact: string,
  definition: FactDefinition,
  value: FactValue,
  words: Words
): string {
  const { say, has, number } = words;
  if (definition.kind === 'number') {
    const unit = `unit.${definition.unit}`;
    return `${number(Number(value))} ${say(value === 1 && has(`${unit}.one`) ? `${unit}.one` : unit)}`;
  }
  if (definition.kind === 'step') return say(`status.${value}.record`);
  return labelOf(fact, definition, String(value), words);
}

/** What a letter leaves room for beside a treatment step. */
function roomFor(fact: string, status: FactValue | undefined): string | undefined {
  if (status === 'declined') return 'record.reason';
  const wasTaken = status === 'insufficient' || status === 'unsuitable';
  return wasTaken && fact.startsWith('drugs.') ? 'record.drug' : undefined;
}

/** A head with a list under it; nothing when the list is empty. */
export function block(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head.toUpperCase(), ...lines.map((line) => `- ${line}`), ''];
}
