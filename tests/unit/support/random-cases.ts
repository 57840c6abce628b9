import fc from 'fast-check';
import type { Case } from '../../../statecharts/case/case.ts';
import { readCase } from '../../../statecharts/case/read-case.ts';
import type { Country } from '../../../statecharts/facts/country.ts';
import { factTable, type FactRow } from '../../oracle/facts.ts';
import { goodPatient } from './good-patient.ts';
import { valuesOf, type Value } from './values.ts';

/** A case as a file holds it; `null` is an unknown fact. */
export interface GivenCase {
  readonly country: Country;
  readonly indication: string;
  readonly facts: Readonly<Record<string, Value | null | undefined>>;
}

/**
 * On a developer's machine every run tries new cases. In CI the cases are the same each time, so
 * that a red run is about the change under test and not about luck; a failure prints its own seed.
 */
export function runs(numRuns: number): { numRuns: number; seed?: number } {
  return { numRuns, ...(process.env['CI'] && { seed: 20204 }) };
}

/** The facts that an indication reads. */
export function rowsOf(indication: string): FactRow[] {
  return factTable.filter((row) => row.for.includes(indication));
}

/** Any allowed value; often one at, just under or just over a cut-off. */
export function valueOf(row: FactRow): fc.Arbitrary<Value> {
  const known = fc.constantFrom(...valuesOf(row));
  const { type, min = 0, max = 0 } = row;
  if (type === 'integer') return fc.oneof(known, fc.integer({ min, max }));
  if (type === 'number') return fc.oneof(known, fc.double({ min, max, noNaN: true }));
  return known;
}

type Change = readonly [string, Value | null];

/** One fact made something else, or unknown. */
function changeOf(rows: readonly FactRow[]): fc.Arbitrary<Change> {
  return fc
    .constantFrom(...rows)
    .chain((row) =>
      fc.oneof(
        { weight: 3, arbitrary: valueOf(row).map((value): Change => [row.id, value]) },
        { weight: 1, arbitrary: fc.constant<Change>([row.id, null]) }
      )
    );
}

/**
 * Cases of an indication: mostly a good patient with a few changes, so that every category occurs;
 * also with many, and with little known. Facts of other indications slip in now and then.
 */
export function casesOf(indication: string, country: Country): fc.Arbitrary<GivenCase> {
  const rows = rowsOf(indication);
  const own = changeOf(rows.length > 0 ? rows : factTable);
  const any = fc.oneof(
    { weight: 9, arbitrary: own },
    { weight: 1, arbitrary: changeOf(factTable) }
  );
  const good = goodPatient(indication);
  const changed = (from: GivenCase['facts'], max: number) =>
    fc.array(any, { maxLength: max, size: 'max' }).map((changes) => ({
      ...from,
      ...Object.fromEntries(changes)
    }));
  return fc
    .oneof(
      { weight: 4, arbitrary: changed(good, 4) },
      { weight: 1, arbitrary: changed(good, 40) },
      { weight: 1, arbitrary: changed({}, 60) }
    )
    .map((facts) => ({ country, indication, facts }));
}

/** The case as the guide reads it. */
export function read({ country, indication, facts }: GivenCase): Case {
  const result = readCase({ country, indication, facts });
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return result.case;
}
