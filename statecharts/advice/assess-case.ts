import { decider, type Decision } from '../chart/decide.ts';
import type { FindingsByStage } from '../chart/setup.ts';
import { assessor, type Finding } from '../criteria/assess.ts';
import { STAGES, type Stage } from '../criteria/stage.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';

/** An indication made ready to assess cases. */
export interface Assessor {
  /** What each criterion that applies, or may apply, comes to. */
  readonly assess: (facts: Facts) => Finding[];
  /** What the indication's chart makes of the findings. */
  readonly decide: (findings: readonly Finding[]) => Decision;
}

const ready = new WeakMap<Indication, Assessor>();

/** The assessor of an indication, made once. */
export function assessorOf(indication: Indication): Assessor {
  let assessor = ready.get(indication);
  if (!assessor) {
    assessor = prepare(indication);
    ready.set(indication, assessor);
  }
  return assessor;
}

function prepare({ criteria, facts: table, chart }: Indication): Assessor {
  const assessors = criteria.map((criterion) => assessor(criterion, table));
  const decide = decider(chart);
  return {
    assess: (facts) =>
      assessors.map((assess) => assess(facts)).filter(({ status }) => status !== 'not-applicable'),
    decide: (findings) => decide(byStage(findings))
  };
}

/** Findings as a chart takes them: by the stage of their criterion. */
export function byStage(findings: readonly Finding[]): FindingsByStage {
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, [] as Finding[]])) as Record<
    Stage,
    Finding[]
  >;
  for (const finding of findings) stages[finding.criterion.stage].push(finding);
  return stages;
}
