import { factsOf } from '$statecharts/logic/read.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** The treatment steps that only a pain specialist takes. */
export function painSpecialistSteps({ criteria, facts }: Indication): string[] {
  const tests = criteria
    .filter(({ failures }) => failures.some(({ by }) => by === 'pain-specialist'))
    .flatMap(({ test }) => factsOf(test));
  return Object.keys(facts).filter((id) => facts[id]?.kind === 'step' && tests.includes(id));
}
