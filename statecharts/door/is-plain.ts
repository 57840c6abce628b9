import { controlIn } from './controls.ts';
import type { Limits } from './limits.ts';
import { isReserved, isWithin } from './meant.ts';

/** What the text of a number may have that is read as zero and is none. */
const NEAR_ZERO = ['e-', 'E-', '0'.repeat(300)];

/**
 * Whether surely nothing is wrong with a text of JSON, by what it says. To look it through takes longer
 * than all else, and hardly any text has a fault. Without a backslash, a text has as many colons as its
 * value has keys and colons within texts; each key that comes again is one more.
 */
export function isPlain(text: string, value: unknown, limits: Limits): boolean {
  if (text.includes('\\') || controlIn(text)) return false;
  const sum = new Sum(limits);
  if (!sum.holds(value, 0) || sum.colons !== colonsIn(text)) return false;
  return !sum.hasZero || !NEAR_ZERO.some((sign) => text.includes(sign));
}

/** What a value comes to. */
class Sum {
  /** The colons that it takes to write it, but for those within keys: hardly any has one. */
  colons = 0;
  hasZero = false;
  #items = 0;
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether a value is within the limits; counts what it comes to. */
  holds(value: unknown, depth: number): boolean {
    this.#items += 1;
    if (this.#items > this.#limits.items) return false;
    if (typeof value === 'string') {
      this.colons += colonsIn(value);
      return value.length <= this.#limits.text;
    }
    if (typeof value === 'number') {
      this.hasZero ||= value === 0;
      return isWithin(value);
    }
    if (typeof value !== 'object' || value === null) return true;
    if (depth >= this.#limits.depth) return false;
    if (Array.isArray(value)) return value.every((one) => this.holds(one, depth + 1));
    for (const key in value) {
      this.colons += 1;
      const each = (value as Readonly<Record<string, unknown>>)[key];
      if (isReserved(key) || key.length > this.#limits.text || !this.holds(each, depth + 1))
        return false;
    }
    return true;
  }
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}
