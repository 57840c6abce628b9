import { advise } from '../advice/advise.ts';
import type { Advice } from '../advice/advice.ts';
import { reachableRank, unmetRank } from '../advice/ranks.ts';
import type { Case } from '../case/case.ts';
import type { Finding } from '../criteria/assess.ts';
import { rankOf } from '../criteria/effect.ts';
import type { Explanation } from './explanation.ts';
import { nextOf } from './next.ts';
import { openFacts } from './open.ts';
import { findingsOn } from './standing.ts';

/**
 * What would change the advice on a case: the next step, when it rests on criteria that are not met;
 * what each answer would give, when it rests on facts that are not known.
 */
export function explain(given: Case): Explanation {
  const advice = advise(given);
  return {
    ...(given.id !== undefined && { id: given.id }),
    category: advice.category,
    ...whatDecides(given, advice)
  };
}

function whatDecides(given: Case, { decisive }: Advice) {
  const findings = findingsOn(given);
  if (unmetDecide(findings)) return { next: nextOf(given, findings) };
  return decisive.length > 0 ? { open: openFacts(given, decisive) } : {};
}

/** Whether the category follows from what is not met, whatever the facts not known may be. */
function unmetDecide(findings: readonly Finding[]): boolean {
  const unmet = unmetRank(findings);
  return unmet >= rankOf('defer') || (unmet > 0 && unmet === reachableRank(findings));
}
