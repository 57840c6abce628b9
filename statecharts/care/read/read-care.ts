import {
  ID_FIELD,
  knownEntries,
  readEntries,
  type Entries,
  type Field
} from '../../case/fields.ts';
import type { InputError } from '../../case/input-error.ts';
import { COUNTRY_FIELD } from '../../case/place-fields.ts';

/** A valid input with its id, or every error found in it. Nothing is coerced. */
export type ReadCare<T> =
  | { readonly value: T; readonly id?: string; readonly errors?: undefined }
  | { readonly value?: undefined; readonly id: string | null; readonly errors: InputError[] };

/**
 * Reads an input on the time after the referral: an object with the fields, an optional id, and a
 * country that is NL unless it says otherwise. `null` is not known, and left out of the value.
 */
export function readCare<T>(
  input: unknown,
  fields: readonly Field[],
  furtherErrors: (entries: Entries) => InputError[],
  valueOf: (known: Entries) => T
): ReadCare<T> {
  const read = readEntries(input, [ID_FIELD, COUNTRY_FIELD, ...fields], furtherErrors);
  if (read.errors) return read;
  const { id, country = 'NL', ...known } = knownEntries(read.entries);
  return {
    ...(typeof id === 'string' && { id }),
    value: valueOf({ country, ...known })
  };
}
