import type { FactDefinition } from '../facts/fact.ts';

/** A definition with a list of values. */
type Listed = Extract<FactDefinition, { readonly values: readonly string[] }>;

/** The code system that the values of a fact are in: steps and concerns share theirs. */
export function systemOf(id: string, { kind }: Listed): string {
  if (kind === 'step') return 'step-status';
  return kind === 'concern' ? 'concern' : id;
}

/** The key of the text of a value. */
export function keyOfValue(id: string, { kind }: Listed, value: string): string {
  if (kind === 'step') return `status.${value}`;
  return kind === 'concern' ? `concern.${value}` : `fact.${id}.${value}`;
}
