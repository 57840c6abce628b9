import * as v from 'valibot';
import { allowedValues, allows } from '../facts/allowed.ts';
import type { FactDefinition } from '../facts/fact.ts';
import type { InputError } from './input-error.ts';

export type Entries = Readonly<Record<string, unknown>>;

/** A key of an input, what it accepts, and the same in words. */
export interface Field {
  readonly key: string;
  readonly schema: v.GenericSchema;
  readonly allowed: string;
}

/** The input's keys and values, or every error found in it. Nothing is coerced. */
export type ReadEntries =
  | { readonly entries: Entries; readonly errors?: undefined }
  | { readonly entries?: undefined; readonly id: string | null; readonly errors: InputError[] };

/** An optional text by which the sender knows its input again. */
export const ID_FIELD: Field = {
  key: 'id',
  schema: v.optional(v.string()),
  allowed: 'a string, or left out'
};

/** A field for a fact that may be unknown. */
export function factField(key: string, definition: FactDefinition): Field {
  return {
    key,
    schema: v.nullish(v.custom((value) => allows(definition, value))),
    allowed: allowedValues(definition)
  };
}

/** Reads an object that has no keys but those of the fields, with errors that a field cannot see. */
export function readEntries(
  input: unknown,
  fields: readonly Field[],
  furtherErrors: (entries: Entries) => InputError[]
): ReadEntries {
  if (!isObject(input)) {
    return { id: null, errors: [{ fact: null, given: input, allowed: 'a JSON object' }] };
  }
  const errors = [...fieldErrors(input, fields), ...furtherErrors(input)];
  if (errors.length === 0) return { entries: input };
  const { id } = input;
  return { id: typeof id === 'string' ? id : null, errors };
}

/** The entries without those that are `null`: not known. */
export function knownEntries(entries: Entries): Entries {
  if (!Object.values(entries).includes(null)) return entries;
  const known: Record<string, unknown> = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== null) known[key] = value;
  }
  return known;
}

/** Whether an input says something under a key; `null` says that it is not known. */
export function isGiven(entries: Entries, key: string): boolean {
  return (entries[key] ?? null) !== null;
}

/** Whether a value of JSON is an object: not a list, not `null`. */
export function isObject(input: unknown): input is Entries {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** An error that names the field, what was given and what is allowed. */
export function errorAt(fact: string, given: unknown, allowed: string): InputError {
  return { fact, given: given ?? null, allowed };
}

function fieldErrors(input: Entries, fields: readonly Field[]): InputError[] {
  const keys = fields.map(({ key }) => key);
  const unknown = Object.keys(input).filter((key) => !keys.includes(key));
  const wrong = fields.filter(({ key, schema }) => !v.is(schema, input[key]));
  return [
    ...unknown.map((key) => errorAt(key, input[key], `one of the keys ${keys.join(', ')}`)),
    ...wrong.map(({ key, allowed }) => errorAt(key, input[key], allowed))
  ];
}
