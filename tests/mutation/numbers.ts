import { valuesOf } from '../../statecharts/criteria/candidates.ts';
import { definitionIn } from '../../statecharts/criteria/matters.ts';
import { allows } from '../../statecharts/facts/allowed.ts';
import type { FactValue } from '../../statecharts/facts/fact.ts';
import type { Atom } from '../../statecharts/logic/condition.ts';
import type { Space } from '../proof/space.ts';

/** The same space with every number on, between and beyond these cut-offs, and every whole one. */
export function withNumbers(space: Space, atoms: readonly Atom[]): Space {
  const answers = [...space.answers].map(([id, own]) => {
    const definition = definitionIn(space.table, id);
    if (definition.kind !== 'number') return [id, own] as const;
    const values = definition.whole
      ? Array.from({ length: definition.max - definition.min + 1 }, (_, i) => definition.min + i)
      : valuesOf(
          definition,
          atoms.filter(({ fact }) => fact === id)
        ).filter((value: FactValue) => allows(definition, value));
    return [id, [...values, undefined]] as const;
  });
  return { ...space, answers: new Map(answers) };
}
