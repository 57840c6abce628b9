import { optionsOf } from '$lib/case/options.ts';
import type { Words } from '$lib/words/words.ts';
import type { FactDefinition } from '$statecharts/facts/fact.ts';

/** A question as it is asked: the question, its help, and all its answers. */
export function questionText(fact: string, definition: FactDefinition, words: Words): string[] {
  const { say, number } = words;
  const range =
    definition.kind === 'number'
      ? [`${number(definition.min)}–${number(definition.max)} ${say(`unit.${definition.unit}`)}`]
      : [];
  const answers = [...range, ...optionsOf(fact, definition, words).map(({ label }) => label)];
  return [say(`fact.${fact}.question`), say(`fact.${fact}.help`), answers.join(' · ')];
}
