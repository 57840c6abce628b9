import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Status } from '$statecharts/criteria/outcome.ts';
import { STAGES, type Stage } from '$statecharts/criteria/stage.ts';

/** A criterion of the case's indication, and how it stands; also when it does not apply. */
export interface CaseCriterion {
  readonly criterion: Criterion;
  readonly status: Status;
  /** Who acts on it, where it is not met or not known and somebody can. */
  readonly by?: Actor | undefined;
}

/** All statuses, in the order in which a meeting goes through them. */
export const STATUSES = [
  'unmet',
  'unknown',
  'met',
  'not-applicable'
] as const satisfies readonly Status[];

/** Every criterion of the indication, in the order of its stages. */
export function criteriaOf({ indication, advice }: ReferralCheck): CaseCriterion[] {
  return indication.criteria.map((criterion) => {
    const listed = advice.criteria.find(({ id }) => id === criterion.id);
    return { criterion, status: listed?.status ?? 'not-applicable', by: listed?.by };
  });
}

/** The stages that have criteria, each with its criteria: first what is not met, then what is open. */
export function caseByStage(
  check: ReferralCheck
): { readonly stage: Stage; readonly criteria: readonly CaseCriterion[] }[] {
  const all = criteriaOf(check);
  return STAGES.map((stage) => ({
    stage,
    criteria: all
      .filter(({ criterion }) => criterion.stage === stage)
      .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status))
  })).filter(({ criteria }) => criteria.length > 0);
}

/** Who can establish a fact: whoever refers, the specialist of the indication, or a surgeon. */
export type Establisher = 'referrer' | 'pain-specialist' | 'neurologist' | 'spine-surgeon';

/** Who can establish the facts that a criterion reads; nobody has to for the country. */
export function establishersOf(criterion: Criterion, { indication }: ReferralCheck): Establisher[] {
  const facts = factsIn(criterion).filter((fact) => fact !== 'country');
  return [...new Set(facts.map((fact) => establisherOf(fact, indication)))];
}

/** Who can establish a fact. What only the spinal surgeon acts on is that surgeon's to judge. */
export function establisherOf(
  fact: string,
  { facts, criteria, diagnostician }: ReferralCheck['indication']
): Establisher {
  if (!facts[fact]?.specialist) return 'referrer';
  const actors = criteria
    .filter((criterion) => factsIn(criterion).includes(fact))
    .flatMap(({ failures }) => failures.map(({ by }) => by));
  return actors.every((by) => by === 'spine-surgeon') ? 'spine-surgeon' : diagnostician;
}
