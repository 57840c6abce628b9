import { optionsOf } from '$lib/case/options.ts';
import type { Words } from '$lib/words/words.ts';
import type { FactDefinition } from '$statecharts/facts/fact.ts';

/** A question as it is asked: the question, its help, and all its answers. */
export function questionText(fact: string, definition: FactDefinition, words: Words): string[] {
  const { sayById, number } = words;
  const range =
    definition.kind === 'number'
      ? [
          `${number(definition.min)}–${number(definition.max)} ${sayById(`unit.${definition.unit}`)}`
        ]
      : [];
  const answers = [...range, ...optionsOf(fact, definition, words).map(({ label }) => label)];
  return [sayById(`fact.${fact}.question`), sayById(`fact.${fact}.help`), answers.join(' · ')];
}
