import type { Advice, ListedCriterion } from '$statecharts/advice/advice.ts';
import { couldOutrank, unmetRank } from '$statecharts/advice/ranks.ts';
import { specialistFor } from '$statecharts/advice/refer-to.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import type { Effect } from '$statecharts/criteria/effect.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import type { Centre } from '$statecharts/indications/treatment.ts';

/** One thing that somebody does. */
export interface Step {
  /** `call` is for today; `finding` as the finding itself says, `instead` where its way goes on. */
  readonly act: 'refer' | 'consult' | 'call' | 'finding' | 'instead';
  /** Who is referred to, called or consulted, or who does what a finding asks. */
  readonly actor?: Actor | Centre;
  /** Why, or what is to be done there. */
  readonly findings: readonly ListedCriterion[];
}

/** An advice, by when something is done. Every criterion that is listed stands in one place. */
export interface Blocks {
  /** The steps of those in `referTo`. */
  readonly now: readonly Step[];
  /** Those of `meanwhile`: at the same time, and not to be waited for. */
  readonly meanwhile: readonly Step[];
  /** What is not in order and is for later, or for the specialist. */
  readonly later: readonly ListedCriterion[];
  readonly unknown: readonly ListedCriterion[];
  readonly met: readonly ListedCriterion[];
}

/** The blocks of an advice on an indication. */
export function blocksOf(advice: Advice, indication: Indication): Blocks {
  const { criteria } = advice;
  const now = nowSteps(advice, indication);
  const meanwhile = advice.meanwhile.map((actor) => referral(actor, criteria.filter(isBy(actor))));
  const placed = [...now, ...meanwhile].flatMap(({ findings }) => findings);
  const rest = (status: ListedCriterion['status']) =>
    criteria.filter((finding) => finding.status === status && !placed.includes(finding));
  return { now, meanwhile, later: rest('unmet'), unknown: rest('unknown'), met: rest('met') };
}

function nowSteps({ category, criteria, referTo, urgent }: Advice, indication: Indication): Step[] {
  const found = (effect: Effect) => criteria.filter(isUnmet(effect));
  switch (category) {
    case 'refer':
      return referTo.map((centre) => referral(centre, []));
    case 'discuss': {
      const findings = [...found('discuss'), ...criteria.filter(isOpen(criteria))];
      return referTo.map((actor) => ({ act: 'consult', actor, findings }));
    }
    case 'specialist-first':
      return referTo.map((actor) => referral(actor, pointsFor(actor, criteria, indication)));
    case 'not-now':
      return found('defer').map((finding) => onFinding('finding', finding));
    case 'not-indicated':
      return found('exclude').map((finding) => onFinding(urgent ? 'call' : 'instead', finding));
    case 'incomplete':
      return [];
  }
}

const referral = (actor: Actor | Centre, findings: readonly ListedCriterion[]): Step => ({
  act: 'refer',
  actor,
  findings
});

const onFinding = (act: Step['act'], finding: ListedCriterion): Step => ({
  act,
  ...(finding.by && { actor: finding.by }),
  findings: [finding]
});

/** What a specialist is to do or to establish before neuromodulation can come up. */
function pointsFor(
  actor: Actor | Centre,
  criteria: readonly ListedCriterion[],
  indication: Indication
): ListedCriterion[] {
  const isToEstablish = isOpen(criteria);
  return criteria.filter(
    (finding) =>
      isBy(actor)(finding) ||
      (isToEstablish(finding) && specialistFor(finding, indication) === actor)
  );
}

const isUnmet = (effect: Effect) => (finding: ListedCriterion) =>
  finding.status === 'unmet' && finding.effect === effect;

const isBy = (actor: Actor | Centre) => (finding: ListedCriterion) =>
  isUnmet('prepare')(finding) && finding.by === actor;

/** Whether the advice rests on a finding that is not known: it could weigh more than all found. */
function isOpen(criteria: readonly ListedCriterion[]) {
  const unmet = unmetRank(criteria);
  return (finding: ListedCriterion) => couldOutrank(finding, unmet);
}
