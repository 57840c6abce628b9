import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { factsOf } from '$statecharts/logic/read.ts';

/**
 * The facts that the centre has to know besides, and that decide nothing: points to mind read them,
 * whatever else is known, and no criterion does.
 */
export function factsToTell({ criteria, attention }: Indication): string[] {
  const decisive = new Set(criteria.flatMap(factsIn));
  const told = attention.filter(({ applies }) => !applies).flatMap(({ when }) => factsOf(when));
  return [...new Set(told)].filter((fact) => !decisive.has(fact));
}
