// A second, deliberately plain reading of the rules, used only to check the first: scores, dates and findings, read otherwise.

import { atLeast, given, is, not, yes } from '../three-values.ts';
import type { Facts, Tri } from '../three-values.ts';
import { decide, rank } from '../verdict.ts';
import type { Criterion, Verdict } from '../verdict.ts';
import { saying } from './other-reading.ts';

function disagree(a: Tri, b: Tri): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Of two instruments that disagree, the one that reaches the threshold counts. */
export function highestScoreCounts(criterion: Criterion): Criterion {
  if (criterion.id !== 'general.intensity') return criterion;
  return {
    ...criterion,
    judge: (f) =>
      disagree(atLeast(f, 'painNrs', 5), atLeast(f, 'painVasMm', 50))
        ? { status: 'met' }
        : criterion.judge(f)
  };
}

/** Above NRS 4 or VAS 40 mm is too much, and nothing lies between. */
export function judgePainElsewhereWithoutBand(f: Facts): Verdict {
  const nrs = given(f, 'painElsewhereNrs') ? (f['painElsewhereNrs'] as number) > 4 : undefined;
  const vas = given(f, 'painElsewhereVasMm') ? (f['painElsewhereVasMm'] as number) > 40 : undefined;
  const tooMuch = disagree(nrs, vas) ? undefined : (nrs ?? vas);
  return decide(true, not(tooMuch), 'exclude', null);
}

export function equalIsEnough(criterion: Criterion): Criterion {
  if (criterion.id !== 'fbss.dominance' && criterion.id !== 'fnss.dominance') return criterion;
  return {
    ...criterion,
    judge: (f) => (f['dominantPain'] === 'equal' ? { status: 'met' } : criterion.judge(f))
  };
}

/** From 3 months; who acts, and how much it weighs, stay as they are. */
export function fromThreeMonths(criterion: Criterion): Criterion {
  if (criterion.id !== 'general.duration') return criterion;
  return {
    ...criterion,
    judge: (f) =>
      atLeast(f, 'painDurationMonths', 3) === true ? { status: 'met' } : criterion.judge(f)
  };
}

/** Every step that waits for a specialist bars the way as a step at home does. */
export function stepsBarTheWay(criterion: Criterion): Criterion {
  const stage = criterion.id.split('.')[0];
  if (stage !== 'conservative' && stage !== 'minimallyInvasive') return criterion;
  return saying(criterion, (verdict) =>
    'effect' in verdict && rank(verdict.effect) === 2 ? { ...verdict, effect: 'defer' } : verdict
  );
}

const barred = ['anticoagulant-not-pausable-now', 'coagulation-disorder'];

export function bleedingExcludes(criterion: Criterion): Criterion {
  if (criterion.id !== 'general.bleeding') return criterion;
  return {
    ...criterion,
    judge: (f) =>
      is(f, 'bleedingRisk', barred) === true
        ? { status: 'unmet', effect: 'exclude', by: null }
        : criterion.judge(f)
  };
}

export function psychiatristIsEnough(criterion: Criterion): Criterion {
  if (criterion.id !== 'general.psychiatry') return criterion;
  return {
    ...criterion,
    judge: (f) =>
      f['psychiatricDisorder'] === 'active-with-psychiatrist'
        ? { status: 'met' }
        : criterion.judge(f)
  };
}

/** The criteria not met rule it out, whoever applied them. */
export function judgeRuledOutByAnyone(f: Facts): Verdict {
  return decide(true, yes(f, 'iaspCriteriaMet'), 'exclude', null);
}

export function notAskedIsAbsent(facts: Facts): Facts {
  const read = { ...facts };
  if (read['bleedingRisk'] === 'anticoagulant-not-asked') delete read['bleedingRisk'];
  return read;
}
