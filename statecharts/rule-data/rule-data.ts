import type { Criterion } from '../criteria/criterion.ts';
import type { Indication } from '../indications/indication.ts';
import { indications } from '../indications/registry.ts';
import { RULES_DATE, RULES_VERSION } from '../rules.ts';

/** The rules of every indication as plain data: what can be compared from one version to the next. */
export function ruleData() {
  return {
    version: RULES_VERSION,
    date: RULES_DATE,
    indications: Object.fromEntries(indications.map((one) => [one.id, dataOf(one)]))
  };
}

/** The same as the site serves it, with the address of its schema. */
export function servedRules() {
  return { $schema: './rules.schema.json', ...ruleData() };
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
