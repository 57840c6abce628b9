import type { FactDefinition, FactValue, NumberFact } from '../facts/fact.ts';
import type { Atom } from '../logic/condition.ts';
import { holds } from '../logic/evaluate.ts';

/** Which of the atoms hold for a value, one bit each: values alike in this are alike to the rules. */
export function signatureOf(value: FactValue, atoms: readonly Atom[]): number {
  let bits = 0;
  for (let i = 0; i < atoms.length; i += 1) if (holds(atoms[i] as Atom, value)) bits |= 1 << i;
  return bits;
}

/** One value for each way in which the atoms can tell a fact's values apart. */
export function candidatesOf(definition: FactDefinition, atoms: readonly Atom[]): FactValue[] {
  const bySignature = new Map<number, FactValue>();
  for (const value of valuesOf(definition, atoms))
    bySignature.set(signatureOf(value, atoms), value);
  return [...bySignature.values()];
}

/** All values of a list; of a number its bounds, the cut-offs and a value on each side of them. */
export function valuesOf(definition: FactDefinition, atoms: readonly Atom[]): readonly FactValue[] {
  if (definition.kind === 'boolean') return [true, false];
  if (definition.kind !== 'number') return definition.values;
  return aroundCutOffs(definition, atoms);
}

function aroundCutOffs({ min, max, whole }: NumberFact, atoms: readonly Atom[]): number[] {
  const points = [...new Set([min, ...cutOffsOf(atoms), max])].sort((a, b) => a - b);
  const between = points.slice(1).map((point, i) => (point + (points[i] ?? min)) / 2);
  return [...points, ...(whole ? between.map(Math.floor) : between)];
}

/** The numbers at which the atoms tell a fact's values apart. */
export function cutOffsOf(atoms: readonly Atom[]): number[] {
  return atoms.flatMap((atom) =>
    'value' in atom && typeof atom.value === 'number' ? [atom.value] : []
  );
}
