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

function dataOf({ id: _, chart: __, ...rules }: Indication) {
  return rules;
}
