import { allows } from '$statecharts/facts/allowed.ts';
import type { FactDefinition, FactValue, NumberFact } from '$statecharts/facts/fact.ts';

/** The value of a control that says "don't know". */
export const UNKNOWN = 'unknown';

/** What a control says: a value, nothing known, or something that cannot be used. */
export interface ReadAnswer {
  readonly value?: FactValue;
  readonly problem?: Problem;
}

/** Why an answer cannot be used. */
export type Problem = 'notANumber' | 'ambiguous' | 'notWhole' | 'outOfRange' | 'veryLow';

const NOTHING: ReadAnswer = {};
const DECIMAL = /^-?\d+(?:[.,]\d+)?$/;
/** 1.000 is a thousand to one reader and one to another. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/** Reads what a control of this fact holds; a number takes a decimal comma or point. */
export function readAnswer(raw: string | undefined, definition: FactDefinition): ReadAnswer {
  const text = raw?.trim() ?? '';
  if (text === '' || text === UNKNOWN) return NOTHING;
  if (definition.kind === 'number') return readNumber(text, definition);
  const value = definition.kind === 'boolean' ? text === 'true' : text;
  return allows(definition, value) ? { value } : NOTHING;
}

function readNumber(text: string, definition: NumberFact): ReadAnswer {
  const value = readDecimal(text);
  if (typeof value !== 'number') return { problem: value };
  if (allows(definition, value)) return { value };
  if (definition.whole && !Number.isInteger(value)) return { problem: 'notWhole' };
  return { problem: 'outOfRange' };
}

/** The number that a text writes with a decimal comma or point, or why it is none. */
export function readDecimal(text: string): number | 'notANumber' | 'ambiguous' {
  if (AMBIGUOUS.test(text)) return 'ambiguous';
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : 'notANumber';
}

/** A number written so that it reads back as itself, with the decimal sign of the text's reader. */
export function writeDecimal(value: number, write: (value: number) => string): string {
  return asDecimal(write(value));
}

/** The text of a number that is known to have no thousands, so that its three decimals are read so. */
export function asDecimal(text: string): string {
  return AMBIGUOUS.test(text) ? `${text}0` : text;
}
