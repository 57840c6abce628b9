import * as v from 'valibot';
import { COUNTRIES, type Country } from '../facts/country.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import { indicationOf, indications, knownFacts } from '../indications/registry.ts';
import type { Case } from './case.ts';
import { allowedValues, allows } from '../facts/allowed.ts';

const CASE_SCHEMA = 'neuromodulation-case/1';

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

const NO_SUCH_FACT = 'a known fact id; docs/case-format.md lists them';

/** The keys of a case and what each allows. */
const TOP_LEVEL: readonly { key: string; schema: v.GenericSchema; allowed: string }[] = [
  {
    key: 'schema',
    schema: v.optional(v.literal(CASE_SCHEMA)),
    allowed: `"${CASE_SCHEMA}", or left out`
  },
  { key: 'id', schema: v.optional(v.string()), allowed: 'a string, or left out' },
  {
    key: 'country',
    schema: v.nullish(v.picklist(COUNTRIES)),
    allowed: `one of ${COUNTRIES.join(', ')}; NL when left out`
  },
  {
    key: 'indication',
    schema: v.picklist(indications.map(({ id }) => id)),
    allowed: `one of ${indications.map(({ id }) => id).join(', ')}`
  },
  {
    key: 'facts',
    schema: v.optional(v.custom<Entries>(isObject)),
    allowed: 'an object of facts by id, or left out'
  },
  { key: 'rules', schema: v.optional(v.string()), allowed: 'a string, or left out' }
];

const KEYS = TOP_LEVEL.map(({ key }) => key);

/** Reads a case in the file format `neuromodulation-case/1`. */
export function readCase(input: unknown): ReadCase {
  if (!isObject(input)) {
    return { id: null, errors: [{ fact: null, given: input, allowed: 'a JSON object' }] };
  }
  const { id, country, indication, facts } = input;
  const errors = [...topLevelErrors(input), ...factErrors(facts)];
  if (errors.length > 0) return { id: typeof id === 'string' ? id : null, errors };
  return {
    case: {
      ...(typeof id === 'string' && { id }),
      country: (country ?? 'NL') as Country,
      indication: indicationOf(indication as string) as Indication,
      facts: knownValues((facts ?? {}) as Readonly<Record<string, FactValue | null>>)
    }
  };
}

function isObject(input: unknown): input is Entries {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function topLevelErrors(input: Entries): CaseError[] {
  const unknown = Object.keys(input).filter((key) => !KEYS.includes(key));
  const wrong = TOP_LEVEL.filter(({ key, schema }) => !v.is(schema, input[key]));
  return [
    ...unknown.map((key) => errorAt(key, input[key], `one of the keys ${KEYS.join(', ')}`)),
    ...wrong.map(({ key, allowed }) => errorAt(key, input[key], allowed))
  ];
}

function factErrors(facts: unknown): CaseError[] {
  if (!isObject(facts)) return [];
  const errors: CaseError[] = [];
  for (const id of Object.keys(facts)) {
    const given = facts[id];
    const definition = knownFacts.get(id);
    if (!definition) errors.push(errorAt(id, given, NO_SUCH_FACT));
    else if (given !== null && !allows(definition, given)) {
      errors.push(errorAt(id, given, allowedValues(definition)));
    }
  }
  return errors;
}

function errorAt(fact: string, given: unknown, allowed: string): CaseError {
  // JSON cannot write the infinity that it reads a number too large for it as.
  const isInfinite = typeof given === 'number' && !Number.isFinite(given);
  return { fact, given: isInfinite ? String(given) : (given ?? null), allowed };
}

/** The facts without those that are `null`: not known. */
function knownValues(facts: Readonly<Record<string, FactValue | null>>): Facts {
  if (!Object.values(facts).includes(null)) return facts as Facts;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Facts;
}
