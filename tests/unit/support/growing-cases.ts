import fc from 'fast-check';
import type { Country } from '../../../statecharts/facts/country.ts';
import { casesOf, rowsOf, valueOf, type GivenCase } from './random-cases.ts';
import type { Value } from './values.ts';

/** The two instruments of each score. */
const instruments: readonly (readonly [string, string])[] = [
  ['painNrs', 'painVasMm'],
  ['painElsewhereNrs', 'painElsewhereVasMm']
];

const known = (facts: GivenCase['facts'], id: string) => (facts[id] ?? null) !== null;

/** A second instrument for a score that was given may unsettle it: the one exception in the rules. */
function isSecondInstrument(facts: GivenCase['facts'], id: string): boolean {
  const pair = instruments.find((ids) => ids.includes(id));
  return pair?.some((other) => other !== id && known(facts, other)) ?? false;
}

/** A case, a value for every fact of its indication, and a choice among those facts. */
export interface Growth {
  readonly before: GivenCase;
  readonly values: Readonly<Record<string, Value>>;
  readonly chosen: readonly string[];
}

export function growthsOf(indication: string, country: Country): fc.Arbitrary<Growth> {
  const rows = rowsOf(indication);
  return fc.record({
    before: casesOf(indication, country),
    values: fc.record(Object.fromEntries(rows.map((row) => [row.id, valueOf(row)]))),
    chosen: fc.subarray(rows.map(({ id }) => id))
  });
}

/** The case with those of the facts that were unknown filled in. */
export function grown({ before, values }: Growth, ids: readonly string[]): GivenCase {
  const added = ids.filter(
    (id) => !known(before.facts, id) && !isSecondInstrument(before.facts, id)
  );
  const facts = {
    ...before.facts,
    ...Object.fromEntries(added.map((id) => [id, values[id] ?? null]))
  };
  return { ...before, facts };
}
