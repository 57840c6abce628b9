import { atomsIn } from '../criteria/conditions-of.ts';
import { definitionIn } from '../criteria/matters.ts';
import type { Indication } from '../indications/indication.ts';
import type { Atom } from '../logic/condition.ts';
import type { Asked } from './answers.ts';

const kept = new WeakMap<Indication, ReadonlyMap<string, readonly Atom[]>>();

/** A fact as an indication asks it: told apart are the values that any of its criteria tells apart. */
export function askedOf(indication: Indication, fact: string): Asked {
  let atoms = kept.get(indication);
  if (!atoms) kept.set(indication, (atoms = atomsByFact(indication)));
  return { fact, definition: definitionIn(indication.facts, fact), atoms: atoms.get(fact) ?? [] };
}

function atomsByFact({ criteria }: Indication): ReadonlyMap<string, readonly Atom[]> {
  const atoms = criteria.flatMap(atomsIn);
  const facts = new Set(atoms.map(({ fact }) => fact));
  return new Map([...facts].map((fact) => [fact, atoms.filter((atom) => atom.fact === fact)]));
}
