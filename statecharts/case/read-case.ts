import * as v from 'valibot';
import { COUNTRIES, type Country } from '../criteria/criterion.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import { indicationOf, indications, knownFacts } from '../indications/registry.ts';
import type { Case } from './case.ts';
import { allowedValues, schemaOf } from './fact-schema.ts';

export const CASE_SCHEMA = 'neuromodulation-case/1';

/** What was wrong in a case; `fact` is `null` when the input is no object at all. */
export interface CaseError {
  readonly fact: string | null;
  readonly given: unknown;
  readonly allowed: string;
}

/** A valid case, or every error found in the input. Nothing is coerced. */
export type ReadCase =
  | { readonly case: Case; readonly errors?: undefined }
  | { readonly case?: undefined; readonly id: string | null; readonly errors: CaseError[] };

type Entries = Readonly<Record<string, unknown>>;

const TOP_LEVEL = ['schema', 'id', 'country', 'indication', 'facts', 'rules'] as const;

const schemaKey = v.optional(v.literal(CASE_SCHEMA));
const stringKey = v.optional(v.string());
const countryKey = v.nullish(v.picklist(COUNTRIES));
const indicationKey = v.picklist(indications.map(({ id }) => id));

/** Reads a case in the file format `neuromodulation-case/1`. */
export function readCase(input: unknown): ReadCase {
  if (!isObject(input)) {
    return { id: null, errors: [{ fact: null, given: input, allowed: 'a JSON object' }] };
  }
  const { schema, id, country, indication, facts, rules } = input;
  const errors = [
    ...unknownKeys(input),
    ...check('schema', schema, schemaKey, `"${CASE_SCHEMA}", or left out`),
    ...check('id', id, stringKey, 'a string, or left out'),
    ...check('country', country, countryKey, `one of ${COUNTRIES.join(', ')}; NL when left out`),
    ...check('indication', indication, indicationKey, `one of ${indicationKey.options.join(', ')}`),
    ...check('rules', rules, stringKey, 'a string, or left out'),
    ...factErrors(facts)
  ];
  if (errors.length > 0) return { id: typeof id === 'string' ? id : null, errors };
  return {
    case: {
      ...(typeof id === 'string' && { id }),
      country: (country ?? 'NL') as Country,
      indication: indicationOf(indication as string) as Indication,
      facts: withoutNulls((facts ?? {}) as Readonly<Record<string, FactValue | null>>)
    }
  };
}

function isObject(input: unknown): input is Entries {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function check(
  fact: string,
  given: unknown,
  schema: v.GenericSchema,
  allowed: string
): CaseError[] {
  return v.is(schema, given) ? [] : [{ fact, given: given ?? null, allowed }];
}

function unknownKeys(input: Entries): CaseError[] {
  const known: readonly string[] = TOP_LEVEL;
  return Object.keys(input)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      fact: key,
      given: input[key],
      allowed: `no such key; a case has ${TOP_LEVEL.join(', ')}`
    }));
}

function factErrors(facts: unknown): CaseError[] {
  if (facts === undefined) return [];
  if (!isObject(facts)) {
    return [{ fact: 'facts', given: facts, allowed: 'an object of facts by id, or left out' }];
  }
  return Object.entries(facts).flatMap(([id, given]) => {
    const definition = knownFacts.get(id);
    if (!definition) {
      return [{ fact: id, given, allowed: 'no such fact; docs/case-format.md lists the ids' }];
    }
    return check(id, given, v.nullish(schemaOf(definition)), allowedValues(definition));
  });
}

function withoutNulls(facts: Readonly<Record<string, FactValue | null>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, value]) => (value === null ? [] : [[id, value]]))
  );
}
