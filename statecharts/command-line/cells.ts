import { allows } from '../facts/allowed.ts';
import type { FactDefinition } from '../facts/fact.ts';
import { knownFacts } from '../indications/registry.ts';

/** What stands in a cell of which nothing is known; statistics programs write `NA`. */
const NOT_KNOWN = ['', 'NA'];

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
const WITH_COMMA = /^[+-]?\d+,\d+$/;

/**
 * The value that a cell gives for a fact: a table has texts only. `null` is not known; what is no
 * value of that fact stays the text that it is, and is refused as such.
 */
export function factOf(fact: string, cell: string, isCommaDecimal: boolean): unknown {
  if (NOT_KNOWN.includes(cell)) return null;
  const definition = knownFacts.get(fact);
  const value = definition && valueOf(definition, cell, isCommaDecimal);
  return definition && allows(definition, value) ? value : cell;
}

function valueOf(definition: FactDefinition, cell: string, isCommaDecimal: boolean): unknown {
  switch (definition.kind) {
    case 'boolean':
      return { true: true, false: false }[cell.toLowerCase()];
    case 'number':
      if (NUMBER.test(cell)) return Number(cell);
      return isCommaDecimal && WITH_COMMA.test(cell) ? Number(cell.replace(',', '.')) : undefined;
    default:
      return cell;
  }
}

/** What a cell says of a case itself; nothing where it is empty. */
export function textOf(cell: string): string | undefined {
  return NOT_KNOWN.includes(cell) ? undefined : cell;
}
