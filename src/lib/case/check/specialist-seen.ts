import type { FactDefinition } from '$statecharts/facts/fact.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** The treatment steps that only a pain specialist takes. */
export function painSpecialistSteps({ criteria, facts }: Indication): string[] {
  const tests = criteria
    .filter(({ failures }) => failures.some(({ by }) => by === 'pain-specialist'))
    .flatMap(({ test }) => factsOf(test));
  return Object.keys(facts).filter((id) => facts[id]?.kind === 'step' && tests.includes(id));
}

/** Whether it is a treatment step that a specialist takes; no button answers it unless one has. */
export function isSpecialistStep(definition: FactDefinition | undefined): boolean {
  return definition?.kind === 'step' && definition.specialist === true;
}
