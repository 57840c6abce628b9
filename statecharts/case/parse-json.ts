import type { Entries } from './fields.ts';
import { repeatedKeys, type RepeatedKey } from './repeated-keys.ts';

/** What a text of JSON says, and the keys that it gives twice in one object. */
export interface ParsedJson {
  readonly value: unknown;
  readonly repeated: readonly RepeatedKey[];
}

/**
 * Reads a text as JSON; `undefined` when it is none. Of a key that stands twice in one object, the
 * value has what stands last, as everywhere; whoever reads it has to refuse such a text. A key may be
 * written in other ways (`age`, `\u0061ge`): it is one key.
 */
export function parseJson(text: string): ParsedJson | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value, repeated: hasEachKeyOnce(text, value) ? [] : repeatedKeys(text) };
  } catch (error) {
    // Nested deeper than can be looked through is no text that anybody wrote: it is refused too.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Whether surely no key is repeated. To look for the keys takes longer than all else, and hardly any
 * text repeats one. Without a backslash, a text has as many colons as its value has keys and colons
 * within texts; each key that is left out of the value because it comes again is one more.
 */
export function hasEachKeyOnce(text: string, value: unknown): boolean {
  return !text.includes('\\') && colonsIn(text) === colonsOf(value);
}

/** The colons that it takes to write a value, but for those within keys: hardly any has one. */
function colonsOf(value: unknown): number {
  if (typeof value === 'string') return colonsIn(value);
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  const isList = Array.isArray(value);
  for (const key in value) {
    const each = (value as Entries)[key];
    if (typeof each === 'string' || typeof each === 'object') count += colonsOf(each);
    if (!isList) count += 1;
  }
  return count;
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}
