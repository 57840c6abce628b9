import { isDeepStrictEqual } from 'node:util';
import type fc from 'fast-check';
import { hasKeyTwice, isHostile, lenient } from './oracle.ts';

/** A way in, what is tried at it, and what must hold of whatever comes of that. */
export interface Door<Input = never> {
  readonly name: string;
  /** How much of all inputs is tried here, beside the other doors. */
  readonly share: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** Throws where something is accepted in part, or what comes of it is no answer. */
  readonly tryAt: (input: Input) => unknown;
}

/** What was accepted must be whole: nothing in it that no door lets in, no key twice, nothing left out. */
export function holdWhole(text: string, kept?: unknown): void {
  const all = lenient(text);
  if (all === undefined) throw new Error('accepted, and no JSON');
  if (isHostile(all)) throw new Error('accepted, with what no door lets in');
  if (hasKeyTwice(text)) throw new Error('accepted, with a key twice');
  if (kept !== undefined && !isDeepStrictEqual(kept, all)) throw new Error('accepted in part');
}
