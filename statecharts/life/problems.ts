import type * as v from 'valibot';
import type { FactDefinition, NumberFact } from '../facts/fact.ts';

/** What a place in a file allows. */
export type Allowed =
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly range: NumberFact }
  | { readonly kind: Kind }
  /** Something has to stand there, or nothing may. */
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' };

type Kind = 'text' | 'truth' | 'number' | 'day' | 'object' | 'list';

/** One thing that is wrong in a file: where, what stands there, and what is allowed. */
export interface LifeProblem {
  /** The keys that lead there, with dots between; a list's places are counted from 0. */
  readonly path: string;
  /** As it stands in the file; left out when nothing does. */
  readonly found?: string;
  readonly allowed: Allowed;
}

const KINDS: Readonly<Record<string, Kind>> = {
  string: 'text',
  boolean: 'truth',
  number: 'number',
  integer: 'number',
  finite: 'number',
  array: 'list',
  record: 'object',
  strict_object: 'object'
};

/** What valibot found wrong, in the terms of a file. */
export function problemOf(issue: v.BaseIssue<unknown>): LifeProblem {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  const isKey = issue.type === 'strict_object' && issue.expected !== 'Object';
  if (isKey && issue.expected === 'never') return { path, allowed: { kind: 'absent' } };
  if (issue.received === 'undefined') return { path, allowed: { kind: 'present' } };
  return { path, found: written(issue.input), allowed: allowedBy(issue) };
}

/** What is wrong with a fact of that definition. */
export function factProblem(id: string, definition: FactDefinition, given: unknown): LifeProblem {
  return { path: `facts.${id}`, found: written(given), allowed: allowedFor(definition) };
}

/** A value as a file has it. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function allowedFor(definition: FactDefinition): Allowed {
  if (definition.kind === 'boolean') return { kind: 'truth' };
  if (definition.kind === 'number') return { kind: 'range', range: definition };
  return { kind: 'oneOf', values: definition.values };
}

function allowedBy({ type, expected, message }: v.BaseIssue<unknown>): Allowed {
  if (message === 'day' || message === 'object') return { kind: message };
  const kind = KINDS[type];
  if (kind) return { kind };
  // Of a choice, valibot says what it expects as a type would: ("NL" | "BE").
  const values = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '');
  return { kind: 'oneOf', values };
}
