import type { FactDefinition } from '$statecharts/facts/fact.ts';
import type { Option } from '$lib/ui/option.ts';
import type { Words } from '$lib/words/words.ts';
import { UNKNOWN } from '$lib/ui/answer.ts';

/** What a question on this fact offers, "don't know" last; nothing for a number. */
export function optionsOf(fact: string, definition: FactDefinition, words: Words): Option[] {
  const { say, sayById } = words;
  const labels = valuesOf(definition).map((value) => ({
    value,
    label: labelOf(fact, definition, value, words),
    ...(definition.kind === 'step' && { short: sayById(`status.${value}.short`) })
  }));
  const unknown = {
    value: UNKNOWN,
    label: say('answer.unknown'),
    ...(definition.kind === 'step' && { short: say('status.unknown.short') })
  };
  return [...labels, unknown];
}

/** The words for a value of a fact, as its question offers it. */
export function labelOf(
  fact: string,
  definition: FactDefinition,
  value: string,
  { has, say, sayById }: Words
): string {
  if (value === UNKNOWN) return say('answer.unknown');
  switch (definition.kind) {
    case 'boolean': {
      const own = `fact.${fact}.option.${value}`;
      return sayById(has(own) ? own : `answer.${value}`);
    }
    case 'step':
      return sayById(`status.${value}`);
    case 'concern':
      return sayById(`concern.${value}`);
    default:
      return sayById(`fact.${fact}.${value}`);
  }
}

function valuesOf(definition: FactDefinition): readonly string[] {
  if (definition.kind === 'number') return [];
  return definition.kind === 'boolean' ? ['true', 'false'] : definition.values;
}
