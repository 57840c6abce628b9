// A second, deliberately plain reading of the rules, used only to check the first: the values of a fact that are worth trying.

import { factTable } from './facts.ts';

/** Both bounds, and on, just under and just over every cut-off. */
const numbers: Record<string, number[]> = {
  age: [0, 17.9, 18, 18.1, 120],
  painDurationMonths: [0, 5.9, 6, 6.1, 1200],
  painNrs: [0, 4.9, 5, 5.1, 10],
  painVasMm: [0, 49.9, 50, 50.1, 100],
  bmi: [8, 34.9, 35, 35.1, 100],
  opioidMedMgPerDay: [0, 89.9, 90, 90.1, 5000],
  lumbarSurgeries: [0, 1, 2, 50],
  cervicalSurgeries: [0, 1, 2, 50],
  painElsewhereNrs: [0, 4, 4.1, 4.9, 5, 10],
  painElsewhereVasMm: [0, 40, 40.1, 49.9, 50, 100],
  attacksPerWeek: [0, 3.9, 4, 4.1, 500]
};

export function valuesToTry(id: string): unknown[] {
  const row = factTable.find((fact) => fact.id === id);
  if (row === undefined) throw new Error(`no such fact: ${id}`);
  if (row.type === 'boolean') return [true, false];
  if (row.values !== undefined) return row.values;
  const tried = numbers[id];
  if (tried === undefined) throw new Error(`no values to try for ${id}`);
  return tried;
}
