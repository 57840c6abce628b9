import { labelOf } from '$lib/case/options.ts';
import type { Words } from '$lib/words/words.ts';
import type { FactDefinition, FactTable, FactValue } from '$statecharts/facts/fact.ts';

/** What is known of a patient, fact by fact, in the words in which it is asked. */
export function patientIn(
  facts: Readonly<Record<string, FactValue>>,
  table: FactTable,
  words: Words
): string {
  return Object.entries(facts)
    .map(([id, value]) => factIn(id, value, table[id], words))
    .join('; ');
}

function factIn(
  id: string,
  value: FactValue,
  definition: FactDefinition | undefined,
  words: Words
): string {
  const { has, number, sayById } = words;
  const phrase = `fact.${id}.${value === true ? 'yes' : 'no'}`;
  if (typeof value === 'boolean' && has(phrase)) return sayById(phrase);
  const name = sayById(`fact.${id}.label`);
  if (!definition) return `${name}: ${String(value)}`;
  if (definition.kind === 'step') return `${name}: ${sayById(`status.${String(value)}.record`)}`;
  if (definition.kind !== 'number') {
    return `${name}: ${labelOf(id, definition, String(value), words)}`;
  }
  const { unit } = definition;
  const amount = number(Number(value));
  return `${name}: ${unit === 'points' ? amount : `${amount} ${sayById(`unit.${unit}`, {}, Number(value))}`}`;
}
