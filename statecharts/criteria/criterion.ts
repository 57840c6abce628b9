import type { Condition } from '../logic/condition.ts';
import type { Actor } from './actor.ts';
import { rankOf, type Effect } from './effect.ts';
import { byCountry, type Citation, type Reading, type SourcesByCountry } from './source.ts';
import { stageOf, type Stage } from './stage.ts';

/**
 * How a criterion that is not met could come to be met: somebody acts, time does it, or it is a
 * finding, as it is, which only a new assessment could change.
 */
export type How = 'act' | 'wait' | 'finding';

/** What follows when a criterion is not met. */
export interface Failure {
  readonly effect: Effect;
  /** Left out where nobody can act. */
  readonly by?: Actor;
  /** It cannot wait until tomorrow. */
  readonly urgent?: true;
  /** Where this failure alone could come to an end in another way than the criterion's others. */
  readonly how?: How;
  /** For which facts this effect holds; left out on the last one, which holds otherwise. */
  readonly when?: Condition;
}

export interface Criterion {
  readonly id: string;
  readonly stage: Stage;
  /** Left out when the criterion always applies. */
  readonly applies?: Condition;
  readonly test: Condition;
  /** The first whose `when` holds counts. */
  readonly failures: readonly Failure[];
  /** Left out where somebody can act. */
  readonly how?: How;
  /** Facts of the test that nothing changes any more: what has taken place has taken place. */
  readonly past?: readonly string[];
  readonly sources: SourcesByCountry;
  readonly readings: readonly Reading[];
}

interface Draft {
  readonly id: string;
  readonly applies?: Condition;
  readonly test: Condition;
  readonly otherwise: Failure | readonly Failure[];
  readonly how?: How;
  readonly past?: readonly string[];
  readonly sources: readonly Citation[] | SourcesByCountry;
  readonly readings?: readonly Reading[];
}

/** A criterion; its stage is the first part of its id. Throws on an id that begins otherwise. */
export function criterion(draft: Draft): Criterion {
  return criterionAt(stageOf(draft.id), draft);
}

/** A criterion of an indication's own, about its diagnosis: its id begins with the indication. */
export function diagnosisCriterion(draft: Draft): Criterion {
  return criterionAt('diagnosis', draft);
}

function criterionAt(
  stage: Stage,
  { otherwise, sources, readings = [], ...rest }: Draft
): Criterion {
  return {
    ...rest,
    stage,
    failures: 'effect' in otherwise ? [otherwise] : otherwise,
    sources: byCountry(sources),
    readings
  };
}

/** How a criterion that fails in this way could come to be met. */
export function howOf(criterion: Criterion, failure: Pick<Failure, 'how'>): How {
  return failure.how ?? criterion.how ?? 'act';
}

/** The failure with the heaviest effect that a criterion can have. */
export function worstFailureOf({ failures }: Criterion): Failure {
  return failures.reduce((worst, failure) =>
    rankOf(failure.effect) > rankOf(worst.effect) ? failure : worst
  );
}
