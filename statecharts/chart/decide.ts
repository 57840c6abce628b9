import { createActor } from 'xstate';
import { rankOf } from '../criteria/effect.ts';
import { STAGES, type Stage } from '../criteria/stage.ts';
import { CATEGORIES, type Category } from './categories.ts';
import type { FindingKind, FindingsByStage, referral } from './setup.ts';

export type ReferralChart = ReturnType<typeof referral.createMachine>;

/** What a chart decides: the category its state is tagged with, and the last station reached. */
export interface Decision {
  readonly category: Category;
  readonly position: Stage;
}

/** A finding with the stage at which a chart reads it. */
export type Placed = FindingKind & { readonly criterion: { readonly stage: Stage } };

/** Findings as a chart takes them: by the stage of their criterion. */
export function byStage(findings: readonly Placed[]): FindingsByStage {
  const at = (stage: Stage) => findings.filter(({ criterion }) => criterion.stage === stage);
  return Object.fromEntries(STAGES.map((stage) => [stage, at(stage)])) as Record<Stage, Placed[]>;
}

/**
 * A function that runs the chart from its first stage to its end. A chart decides by little: how heavy
 * what it finds is or can become, and where it stands by the first stage that is not in order. What it
 * made of these is kept, at most 875 decisions. A guard that read more would need more.
 */
export function decider(chart: ReferralChart): (findings: readonly Placed[]) => Decision {
  const kept = new Map<string, Decision>();
  return (findings) => {
    const key = keyOf(findings);
    let decision = kept.get(key);
    if (!decision) kept.set(key, (decision = run(chart, byStage(findings))));
    return decision;
  };
}

/** Runs the chart once. Throws when it stops anywhere but in a category. */
export function run(chart: ReferralChart, findings: FindingsByStage): Decision {
  const snapshot = createActor(chart, { input: findings }).start().getSnapshot();
  const category = CATEGORIES.find((name) => snapshot.hasTag(name));
  if (!category) {
    throw new Error(`The chart ${chart.id} stopped at ${JSON.stringify(snapshot.value)}.`);
  }
  return { category, position: snapshot.context.standsAt };
}

/**
 * The first stage that is not in order; and the heaviest rank of what is not met, of what the referrer
 * can still say and of what a specialist can.
 */
function keyOf(findings: readonly Placed[]): string {
  let first: number = STAGES.length;
  const ranks = [0, 0, 0];
  for (const { status, effect, openFor, criterion } of findings) {
    if (!effect) continue;
    first = Math.min(first, STAGES.indexOf(criterion.stage));
    const of = status === 'unmet' ? 0 : openFor === 'referrer' ? 1 : 2;
    ranks[of] = Math.max(ranks[of] ?? 0, rankOf(effect));
  }
  return [first, ...ranks].join();
}
