import { signatureOf, valuesOf } from '../criteria/candidates.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Facts, FactValue } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';
import { evaluate } from '../logic/evaluate.ts';
import { factsOf } from '../logic/read.ts';
import { askedOf } from './asked.ts';

/**
 * The fewest other values of the facts that a criterion's test reads, with which that test holds:
 * every set of so few. None where no value of a fact can make it hold.
 */
export function smallestSets(criterion: Criterion, facts: Facts, indication: Indication): Facts[] {
  const ids = changeable(criterion);
  const values = new Map(ids.map((id) => [id, otherValues(id, facts[id], indication)]));
  for (let size = 0; size <= ids.length; size += 1) {
    const sets = setsOf(ids, size, values).filter(
      (set) => evaluate(criterion.test, { ...facts, ...set }) === true
    );
    if (sets.length > 0) return sets;
  }
  return [];
}

/** Every way to give so many of these facts another value; those that leave the first alone first. */
function setsOf(
  [id, ...others]: readonly string[],
  size: number,
  values: ReadonlyMap<string, FactValue[]>
): Facts[] {
  if (size === 0) return [{}];
  if (id === undefined) return [];
  const rests = setsOf(others, size - 1, values);
  return [
    ...setsOf(others, size, values),
    ...(values.get(id) ?? []).flatMap((value) => rests.map((rest) => ({ [id]: value, ...rest })))
  ];
}

/** What can change: not the country, which is no fact of the patient, and nothing that is past. */
export function changeable({ test, past = [] }: Criterion): string[] {
  return factsOf(test).filter((id) => id !== 'country' && !past.includes(id));
}

/** A value for each way in which the indication tells a fact's values apart, but the way it is now. */
function otherValues(id: string, now: FactValue | undefined, indication: Indication): FactValue[] {
  const { definition, atoms } = askedOf(indication, id);
  const byWay = new Map<number, FactValue>();
  // Of values alike the first; of numbers the one that is the least far off.
  const values = valuesOf(definition, atoms).toSorted(
    (a, b) => distance(a, now) - distance(b, now)
  );
  for (const value of values.toReversed()) byWay.set(signatureOf(value, atoms), value);
  if (now !== undefined) byWay.delete(signatureOf(now, atoms));
  return [...byWay.values()];
}

function distance(value: FactValue, now: FactValue | undefined): number {
  return typeof value === 'number' && typeof now === 'number' ? Math.abs(value - now) : 0;
}
