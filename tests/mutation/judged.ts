import type { Kind } from './change.ts';
import type { Verdict } from './verdict.ts';

/** A change of an indication's rules, and what became of it. */
export interface Judged {
  readonly indication: string;
  /** The criterion, or what else was changed: `facts`, `attention`, `chart`. */
  readonly rule: string;
  readonly kind: Kind;
  readonly what: string;
  readonly verdict: Verdict;
}

/** How many changes there are, and what became of them. */
export interface Tally {
  readonly changes: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: number;
}

/** What became of these changes, in numbers. */
export function tallyOf(judged: readonly Judged[]): Tally {
  const count = (is: Verdict['is']) => judged.filter(({ verdict }) => verdict.is === is).length;
  return {
    changes: judged.length,
    killed: count('killed'),
    equivalent: count('equivalent'),
    survived: count('survived')
  };
}
