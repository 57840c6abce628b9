import type { FactDefinition, FactValue, NumberFact } from './fact.ts';

/** Whether a fact can have this value; nothing is coerced. */
export function allows(definition: FactDefinition, value: unknown): value is FactValue {
  if (definition.kind === 'boolean') return typeof value === 'boolean';
  if (definition.kind !== 'number') {
    return (definition.values as readonly unknown[]).includes(value);
  }
  return isInRange(definition, value) && (!definition.whole || Number.isInteger(value));
}

/** The bounds of a number, and whether the lower one is left out. */
export type Range = Pick<NumberFact, 'min' | 'max' | 'above'>;

/** Whether a value lies in a range; one that is no number is in none. */
export function isInRange({ min, max, above }: Range, value: unknown): value is number {
  return typeof value === 'number' && (above ? value > min : value >= min) && value <= max;
}

/** What a fact allows, in words for a file's reader. */
export function allowedValues(definition: FactDefinition): string {
  return `${knownValues(definition)}; null or absent when unknown`;
}

/** What a fact that is known can be, in words. */
export function knownValues(definition: FactDefinition): string {
  switch (definition.kind) {
    case 'boolean':
      return 'true or false';
    case 'number': {
      const kind = definition.whole ? 'a whole number' : 'a number';
      return `${kind} ${rangeText(definition)}`;
    }
    default:
      return `one of ${definition.values.join(', ')}`;
  }
}

/** A range in words: the bounds, and whether they are in it. */
export function rangeText({ min, max, above }: Range): string {
  return above ? `above ${min}, at most ${max}` : `from ${min} to ${max}`;
}
