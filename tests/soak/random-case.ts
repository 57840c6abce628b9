import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { factTable, type FactRow } from '../oracle/facts.ts';
import { goodPatient } from '../unit/support/good-patient.ts';
import { rowsOf } from '../unit/support/random-cases.ts';
import { valuesOf, type Value } from '../unit/support/values.ts';
import { pick } from './seeded.ts';

/** A case as a file holds it. */
export interface RandomCase {
  readonly country: Country;
  readonly indication: string;
  readonly facts: Record<string, Value>;
}

/** Where nothing is asked, anything may be told. */
const rowsFor = (id: string) => (rowsOf(id).length > 0 ? rowsOf(id) : factTable);
const ways = new Map(
  indications.map(({ id }) => [id, { rows: rowsFor(id), good: goodPatient(id) }])
);

/** Half of them are a good patient with a few things changed, half anybody. */
export function randomCase(indication: string, random: () => number): RandomCase {
  const { rows = factTable, good = {} } = ways.get(indication) ?? {};
  const isGood = random() < 0.5;
  const changes = 1 + Math.floor(random() * (isGood ? 6 : rows.length * 2));
  const changed = Array.from({ length: changes }, () => {
    const row = pick(random, rows);
    return [row.id, valueOf(row, random)] as const;
  });
  const facts = { ...(isGood ? good : {}), ...Object.fromEntries(changed) };
  return { country: pick(random, COUNTRIES), indication, facts };
}

/** At or around a cut-off, or anything else that may be entered. */
function valueOf(row: FactRow, random: () => number): Value {
  const { type, min = 0, max = 0 } = row;
  if (type === 'boolean' || type === 'choice' || random() < 0.5) return pick(random, valuesOf(row));
  const value = min + random() * (max - min);
  return type === 'integer' ? Math.round(value) : value;
}
