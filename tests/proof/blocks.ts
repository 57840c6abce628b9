import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { patientFactsIn, type Space } from './space.ts';

/** Facts that share criteria, and those criteria: no other criterion reads any of these facts. */
export interface Block {
  readonly facts: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** The blocks into which the criteria of a space fall, found from the facts they read. */
export function blocksOf(space: Space): Block[] {
  let groups: Criterion[][] = [];
  for (const criterion of space.criteria) {
    const facts = patientFactsIn(criterion);
    const touched = groups.filter((group) =>
      group.some((other) => patientFactsIn(other).some((id) => facts.includes(id)))
    );
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      [...touched.flat(), criterion]
    ];
  }
  return groups.map((criteria) => ({
    criteria: space.criteria.filter((criterion) => criteria.includes(criterion)),
    facts: [...space.answers.keys()].filter((id) =>
      criteria.some((criterion) => patientFactsIn(criterion).includes(id))
    )
  }));
}
