import { indications } from '../../statecharts/indications/registry.ts';
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
  const { facts, criteria, notes } = indication;
  return {
    ...{ hasPathway, modalities, centre, diagnostician, attention, notes },
    ...{ facts, criteria, reimbursement }
  };
}
