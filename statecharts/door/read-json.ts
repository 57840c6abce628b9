import { isPlain } from './is-plain.ts';
import { KEPT, type Limits } from './limits.ts';
import type { DoorProblem } from './problem.ts';
import { scanJson } from './scan-json.ts';

/** What a text of JSON says, and all that is wrong with it. Whoever reads it has to refuse a problem. */
export interface ReadJson {
  /** Left out where it is no JSON, or more of it than is let in: then it was never made. */
  readonly value?: unknown;
  readonly problems: readonly DoorProblem[];
}

/** A longer text is looked through before anything is made of it: it may be a million brackets. */
const SHORT = 100_000;

/**
 * Reads a text as JSON. Of a key that stands twice in one object, the value has what stands last, as
 * everywhere. A key may be written in other ways (`age`, `\u0061ge`): it is one key.
 */
export function readJson(text: string, limits: Limits): ReadJson {
  if (text.length > limits.bytes) return { problems: [{ kind: 'bytes', most: limits.bytes }] };
  const value = text.length > SHORT ? undefined : parsed(text);
  if (value !== undefined && isPlain(text, value, limits)) return { value, problems: [] };
  const { problems, isWhole } = scanJson(text, limits);
  return isWhole ? { value: value ?? parsed(text), problems } : { problems };
}

/**
 * Reads what this device itself has kept; `undefined` where it is damaged. What nobody can see may stand
 * in it, as an earlier version let it in.
 */
export function readKept(text: string): unknown {
  const { value, problems } = readJson(text, KEPT);
  return problems.every(({ kind }) => kind === 'control') ? value : undefined;
}

/** What a text of JSON says; `undefined` when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
