import type { FactTable, Facts } from '../facts/fact.ts';
import { classifierOf } from './classes.ts';
import { atomsIn, factsIn } from './conditions-of.ts';
import { worstFailureOf, type Criterion, type How } from './criterion.ts';
import type { Actor } from './actor.ts';
import type { Effect } from './effect.ts';
import { definitionIn, factsThatMatter } from './matters.ts';
import { outcomeOf, type Status } from './outcome.ts';

/** What a criterion comes to in a case. */
export interface Finding {
  readonly criterion: Criterion;
  readonly status: Status;
  /** The effect it has (unmet) or its worst (unknown). */
  readonly effect?: Effect;
  /** Who acts, where somebody can. */
  readonly by?: Actor;
  /** It cannot wait until tomorrow. */
  readonly urgent?: true;
  /** How this failure could come to an end, where it differs from the criterion's others. */
  readonly how?: How;
  /** Who can give the facts that an unknown criterion still needs. */
  readonly openFor?: 'specialist' | 'referrer';
  /** The absent facts that can still make a difference to an unknown criterion. */
  readonly matters: readonly string[];
}

/** A function that assesses a criterion. */
export function assessor(criterion: Criterion, table: FactTable): (facts: Facts) => Finding {
  const assess = assessorOfAll([criterion], table);
  return (facts) => assess(facts)[0] as Finding;
}

/**
 * A function that assesses criteria, in their order. The classes of a case are made once for all of
 * them. Values that the conditions cannot tell apart share one finding, made once and kept.
 */
export function assessorOfAll(criteria: readonly Criterion[], table: FactTable) {
  const { classesOf, kept } = classifierOf(criteria.flatMap(atomsIn));
  const each = criteria.map((one) => kept(factsIn(one), (facts) => assess(one, facts, table)));
  return (facts: Facts, beside?: Facts): Finding[] => {
    const classes = classesOf(facts, beside);
    return each.map((assess) => assess(classes, facts, beside));
  };
}

function assess(criterion: Criterion, facts: Facts, table: FactTable): Finding {
  const outcome = outcomeOf(criterion, facts);
  if (outcome.status === 'unmet') {
    const { when: _, ...failure } = outcome.failure;
    return { criterion, status: 'unmet', ...failure, matters: [] };
  }
  if (outcome.status !== 'unknown') return { criterion, status: outcome.status, matters: [] };

  const { effect, by } = worstFailureOf(criterion);
  const matters = factsThatMatter(criterion, facts, table);
  const allSpecialist = matters.every((id) => definitionIn(table, id).specialist);
  const openFor = allSpecialist ? 'specialist' : 'referrer';
  return { criterion, status: 'unknown', effect, ...(by && { by }), openFor, matters };
}
