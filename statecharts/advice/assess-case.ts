import { decider, type Decision } from '../chart/decide.ts';
import { assessorOfAll, type Finding } from '../criteria/assess.ts';
import type { Facts } from '../facts/fact.ts';
import type { Indication } from '../indications/indication.ts';

/** An indication made ready to assess cases. */
export interface Assessor {
  /** What each criterion that applies, or may apply, comes to. Few facts may stand beside the others. */
  readonly assess: (facts: Facts, beside?: Facts) => Finding[];
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
  const assess = assessorOfAll(criteria, table);
  return {
    assess: (facts, beside) =>
      assess(facts, beside).filter(({ status }) => status !== 'not-applicable'),
    decide: decider(chart)
  };
}
