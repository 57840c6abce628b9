import { factTable, type FactRow } from '../../oracle/facts.ts';

/** Any value that a case may hold for a fact, in the second reading's own terms. */
export type Value = number | boolean | string;

/**
 * The cut-offs, read from the rules a second time: values taken from the implementation's own
 * conditions would move along with a changed cut-off, and nothing would go red.
 */
const cutOffs: Readonly<Record<string, readonly number[]>> = {
  age: [18],
  painDurationMonths: [6],
  painNrs: [5],
  painVasMm: [50],
  bmi: [35],
  opioidMedMgPerDay: [0, 90],
  lumbarSurgeries: [1],
  cervicalSurgeries: [1],
  painElsewhereNrs: [4, 5],
  painElsewhereVasMm: [40, 50],
  attacksPerWeek: [4]
};

/** The row of a fact in the second reading's table. */
export function rowOf(id: string): FactRow {
  const row = factTable.find((fact) => fact.id === id);
  if (!row) throw new Error(`The second reading has no fact "${id}".`);
  return row;
}

/** Both booleans, every value of a list, or a number's bounds and the values around its cut-offs. */
export function valuesOf({ id, type, values, min = 0, max = 0 }: FactRow): readonly Value[] {
  if (type === 'boolean') return [true, false];
  if (values) return values;
  // A hundredth off, so that rounding to one decimal goes red; and hardly off at all.
  const near = type === 'integer' ? [1] : [0.01, 1e-9];
  const limits = cutOffs[id];
  if (!limits) throw new Error(`No cut-off is noted for "${id}".`);
  const around = limits.flatMap((limit) => [
    limit,
    ...near.flatMap((step) => [limit - step, limit + step])
  ]);
  return [...new Set([min, ...around, max])].filter((value) => value >= min && value <= max);
}

/** Whether no rule tells two values of a fact apart. */
export function areAlike(id: string, one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return (cutOffs[id] ?? []).every((limit) => Math.sign(one - limit) === Math.sign(other - limit));
}

/** Every combination of these facts' values, each also absent. */
export function* combinationsOf(ids: readonly string[]): Generator<Record<string, Value>> {
  const [id, ...others] = ids;
  if (id === undefined) {
    yield {};
    return;
  }
  for (const rest of combinationsOf(others)) {
    yield rest;
    for (const value of valuesOf(rowOf(id))) yield { ...rest, [id]: value };
  }
}
