import { assign, setup } from 'xstate';
import type { Category } from './categories.ts';
import { rankOf } from '../criteria/effect.ts';
import type { Stage } from '../criteria/stage.ts';
import type { Finding } from '../criteria/assess.ts';
import type { Cited } from './cited.ts';
import type { OffTestOutcome } from '../care/off-test.ts';
import type { TrialOutcome } from '../care/trial.ts';
import type { CareEvent } from './events.ts';

/** All that a chart may read of a finding: not which criterion, only what it comes to. */
export type FindingKind = Pick<Finding, 'status' | 'effect' | 'openFor'>;
export type FindingsByStage = Readonly<Record<Stage, readonly FindingKind[]>>;

interface Context {
  readonly findings: FindingsByStage;
  /** What earlier stages found that is not in order; later stages may outrank it. */
  readonly carried: readonly FindingKind[];
  /** Where the patient stands: the last station of the first line that was reached. */
  readonly standsAt: Stage;
  /** A trial that may lead to an implant may also be extended first, for there is doubt. */
  readonly mayExtend: boolean;
}

type AtStage = { readonly stage: Stage };
type Outcome = { readonly outcome: TrialOutcome | OffTestOutcome };

/** What a chart knows before anything has been looked at. */
export function startingWith(findings: FindingsByStage, standsAt: Stage): Context {
  return { findings, carried: [], standsAt, mayExtend: false };
}

/**
 * Guards and actions of every chart. A stage's guards read that stage's criteria; those of later
 * phases read what an evaluation came to, which the event says.
 */
export const referral = setup({
  types: {
    context: {} as Context,
    events: {} as CareEvent,
    input: {} as FindingsByStage,
    meta: {} as Cited,
    tags: {} as Category,
    transitionMeta: {} as Cited
  },
  guards: {
    rulesOut: ({ context }, { stage }: AtStage) =>
      heaviest(context.findings[stage], 'unmet') === rankOf('exclude'),
    isInOrder: ({ context }, { stage }: AtStage) =>
      context.findings[stage].every(({ status }) => status === 'met'),
    hasStepToDoFirst: ({ context }) => heaviest(context.carried, 'unmet') === rankOf('defer'),
    referrerCanChangeIt: ({ context }) =>
      heaviest(context.carried.filter(isOpenForReferrer), 'unknown') >
      heaviest(context.carried, 'unmet'),
    specialistHasWork: ({ context }) =>
      heaviest(context.carried, 'unmet', 'unknown') >= rankOf('prepare'),
    hasPointToDiscuss: ({ context }) => context.carried.length > 0,
    comesTo: ({ event }, { outcome }: Outcome) => 'outcome' in event && event.outcome === outcome,
    mayExtend: ({ context }) => context.mayExtend
  },
  actions: {
    noteDoubt: assign({
      mayExtend: ({ event }) => 'mayExtend' in event && event.mayExtend === true
    }),
    standAt: assign({ standsAt: (_, { stage }: AtStage) => stage }),
    carry: assign({
      carried: ({ context }, { stage }: AtStage) => [
        ...context.carried,
        ...context.findings[stage].filter(({ status }) => status !== 'met')
      ]
    })
  }
});

/** A state of a chart: guards, actions and what they are given are those of `referral`. */
export type StateConfig = Parameters<typeof referral.createStateConfig>[0];

/** A transition of such a state. */
export type Transition = Extract<
  Extract<StateConfig['always'], readonly unknown[]>[number],
  { readonly guard?: unknown }
>;

const isOpenForReferrer = ({ openFor }: FindingKind) => openFor === 'referrer';

/** The highest rank among the findings of these statuses; 0 when there are none. */
function heaviest(findings: readonly FindingKind[], ...statuses: FindingKind['status'][]): number {
  return findings.reduce(
    (rank, { status, effect }) =>
      statuses.includes(status) ? Math.max(rank, effect ? rankOf(effect) : 0) : rank,
    0
  );
}
