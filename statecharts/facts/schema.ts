import * as v from 'valibot';
import type { FactDefinition, FactValue } from '../facts/fact.ts';

const schemas = new WeakMap<FactDefinition, v.GenericSchema<unknown, FactValue>>();

/** Reads a value of this fact; nothing is coerced. */
export function schemaOf(definition: FactDefinition): v.GenericSchema<unknown, FactValue> {
  let schema = schemas.get(definition);
  if (!schema) {
    schema = build(definition);
    schemas.set(definition, schema);
  }
  return schema;
}

function build(definition: FactDefinition): v.GenericSchema<unknown, FactValue> {
  if (definition.kind === 'boolean') return v.boolean();
  if (definition.kind !== 'number') return v.picklist(definition.values);
  const inRange = v.pipe(
    v.number(),
    v.finite(),
    v.minValue(definition.min),
    v.maxValue(definition.max)
  );
  return definition.whole ? v.pipe(inRange, v.integer()) : inRange;
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
