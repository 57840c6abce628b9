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

/** Kept decisions per chart; enough for the cases met in practice, and never more. */
const KEPT = 50_000;

/**
 * A function that runs the chart from its first stage to its end. A chart reads nothing but the
 * kinds of findings at each stage (the type of its input sees to that), so equal kinds are run
 * once and the decision is kept. A guard that read more would need more in the key.
 */
export function decider(chart: ReferralChart): (findings: FindingsByStage) => Decision {
  const kept = new Map<string, Decision>();
  return (findings) => {
    const key = STAGES.map((stage) => kindsOf(findings[stage])).join(' ');
    let decision = kept.get(key);
    if (!decision) {
      decision = run(chart, findings);
      if (kept.size >= KEPT) kept.clear();
      kept.set(key, decision);
    }
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

/** The kinds among findings, one bit each, whatever their number and order. */
function kindsOf(findings: readonly FindingKind[]): number {
  return findings.reduce((bits, finding) => bits | (1 << kindOf(finding)), 0);
}

function kindOf({ status, effect, openFor }: FindingKind): number {
  if (status === 'met' || !effect) return 0;
  if (status === 'unmet') return rankOf(effect);
  return (openFor === 'referrer' ? 4 : 8) + rankOf(effect);
}
