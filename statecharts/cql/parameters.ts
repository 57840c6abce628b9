import type { FactDefinition, FactTable } from '../facts/fact.ts';

/** Whether a fact is a number that is always whole. */
export function isWhole(definition: FactDefinition | undefined): boolean {
  return definition?.kind === 'number' && definition.whole === true;
}

/** The facts of an indication as parameters of a library; one that is not known is null. */
export function parametersOf(facts: FactTable): string[] {
  return Object.entries(facts).map(([id, fact]) => `parameter "${id}" ${typeOf(fact)}`);
}

function typeOf(definition: FactDefinition): string {
  if (definition.kind === 'boolean') return 'Boolean';
  if (definition.kind !== 'number') return 'String';
  return isWhole(definition) ? 'Integer' : 'Decimal';
}
