import { indications } from '../../statecharts/indications/registry.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { RULES_DATE, RULES_VERSION } from '../../statecharts/rules.ts';

/** The rules of every indication as plain data: what can be compared from one version to the next. */
export function ruleData() {
  return {
    version: RULES_VERSION,
    date: RULES_DATE,
    indications: Object.fromEntries(indications.map((one) => [one.id, dataOf(one)]))
  };
}

/** All of an indication but its chart, which follows from its criteria. */
function dataOf(indication: Indication) {
  const { hasPathway, modalities, centre, diagnostician, attention, reimbursement } = indication;
  const { facts, notes } = indication;
  const criteria = indication.criteria.map(decidingPart);
  return {
    ...{ hasPathway, modalities, centre, diagnostician, attention, notes },
    ...{ facts, criteria, reimbursement }
  };
}

/** A criterion without what only tells how it could come to be met: that decides no advice. */
function decidingPart(criterion: Criterion) {
  const failures = criterion.failures.map((failure) => ({ ...failure, how: undefined }));
  return { ...criterion, failures, how: undefined, past: undefined };
}
