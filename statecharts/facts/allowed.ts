import type { FactDefinition, FactValue } from './fact.ts';

/** Whether a fact can have this value; nothing is coerced. */
export function allows(definition: FactDefinition, value: unknown): value is FactValue {
  if (definition.kind === 'boolean') return typeof value === 'boolean';
  if (definition.kind !== 'number') return definition.values.some((one) => one === value);
  const { min, max, whole } = definition;
  // A value that is no number at all is in no range.
  const isInRange = typeof value === 'number' && value >= min && value <= max;
  return isInRange && (!whole || Number.isInteger(value));
}

/** What a fact allows, in words for a file's reader. */
export function allowedValues(definition: FactDefinition): string {
  switch (definition.kind) {
    case 'boolean':
      return 'true or false; null or absent when unknown';
    case 'number': {
      const kind = definition.whole ? 'a whole number' : 'a number';
      return `${kind} from ${definition.min} to ${definition.max}; null or absent when unknown`;
    }
    default:
      return `one of ${definition.values.join(', ')}; null or absent when unknown`;
  }
}
