import * as v from 'valibot';
import { allowedValues, allows } from '../facts/allowed.ts';
import type { Country } from '../facts/country.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import { indicationOf, knownFacts } from '../indications/registry.ts';
import type { Case } from './case.ts';
import {
  errorAt,
  ID_FIELD,
  isObject,
  knownEntries,
  readEntries,
  type Entries,
  type Field
} from './fields.ts';
import type { InputError } from './input-error.ts';
import { COUNTRY_FIELD, INDICATION_FIELD } from './place-fields.ts';

const CASE_SCHEMA = 'neuromodulation-case/1';

/** A valid case, or every error found in the input. Nothing is coerced. */
export type ReadCase =
  | { readonly case: Case; readonly errors?: undefined }
  | { readonly case?: undefined; readonly id: string | null; readonly errors: InputError[] };

const NO_SUCH_FACT = 'a known fact id; docs/case-format.md lists them';

/** The keys of a case and what each allows. */
const FIELDS: readonly Field[] = [
  {
    key: 'schema',
    schema: v.optional(v.literal(CASE_SCHEMA)),
    allowed: `"${CASE_SCHEMA}", or left out`
  },
  ID_FIELD,
  COUNTRY_FIELD,
  INDICATION_FIELD,
  {
    key: 'facts',
    schema: v.optional(v.custom<Entries>(isObject)),
    allowed: 'an object of facts by id, or left out'
  },
  { key: 'rules', schema: v.optional(v.string()), allowed: 'a string, or left out' }
];

/** Reads a case in the file format `neuromodulation-case/1`. */
export function readCase(input: unknown): ReadCase {
  const read = readEntries(input, FIELDS, factErrors);
  if (read.errors) return read;
  const { id, country, indication, facts } = read.entries;
  return {
    case: {
      ...(typeof id === 'string' && { id }),
      country: (country ?? 'NL') as Country,
      indication: indicationOf(indication as string) as Indication,
      facts: knownEntries((facts ?? {}) as Entries) as Facts
    }
  };
}

function factErrors({ facts }: Entries): InputError[] {
  if (!isObject(facts)) return [];
  const errors: InputError[] = [];
  for (const id in facts) {
    const given = facts[id];
    const definition = knownFacts.get(id);
    if (!definition) errors.push(errorAt(id, given, NO_SUCH_FACT));
    else if (given !== null && !allows(definition, given)) {
      errors.push(errorAt(id, given, allowedValues(definition)));
    }
  }
  return errors;
}
