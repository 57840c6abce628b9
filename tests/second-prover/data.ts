import { readdirSync, readFileSync } from 'node:fs';

/** A condition on facts, as docs/rules-format.md says. */
export type Condition =
  | { readonly op: 'atLeast' | 'above' | 'atMost' | 'below'; fact: string; value: number }
  | { readonly op: 'is'; fact: string; value: boolean }
  | { readonly op: 'oneOf'; fact: string; values: readonly string[]; named?: string }
  | { readonly op: 'all' | 'any' | 'agreeing'; of: readonly Condition[] }
  | { readonly op: 'not'; of: Condition };

/** What follows when a criterion fails: the first whose `when` holds counts. */
export interface Failure {
  readonly effect: 'discuss' | 'prepare' | 'defer' | 'exclude';
  readonly by?: string;
  readonly when?: Condition;
}

export interface Criterion {
  readonly id: string;
  readonly applies?: Condition;
  readonly test: Condition;
  readonly failures: readonly Failure[];
}

/** A fact: a number in a range, yes or no, or one of a list. */
export interface Fact {
  readonly kind: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  readonly values?: readonly string[];
}

export interface Indication {
  readonly hasPathway: boolean;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly criteria: readonly Criterion[];
}

export interface Rules {
  readonly version: string;
  readonly indications: Readonly<Record<string, Indication>>;
}

const FOLDER = new URL('../../docs/rules/', import.meta.url);

/** The newest rules as plain data: all that this prover knows of the product. */
export function newestRules(): Rules {
  const byVersion = new Intl.Collator('en', { numeric: true });
  const newest = readdirSync(FOLDER).toSorted(byVersion.compare).at(-1);
  if (newest === undefined) throw new Error('docs/rules has no rules (npm run rules).');
  return JSON.parse(readFileSync(new URL(newest, FOLDER), 'utf8')) as Rules;
}
