import type { Namespace } from '$lib/words/namespaces.ts';

/** What the map of an indication is worded with, beside the words of every page. */
export const MAP = [
  'own',
  'questions',
  'basis',
  'terms',
  'case',
  'pathway',
  'line',
  'ui'
] as const satisfies readonly Namespace[];

/** A case in full: the line of its patient too, and what helps with a question. */
export const CASE = [
  'team',
  'own',
  'questions',
  'basis',
  'terms',
  'case',
  'line',
  'ui',
  'meeting',
  'specialist',
  'tools'
] as const satisfies readonly Namespace[];

/** A trial or an off-test. */
export const EVALUATION = [
  'own',
  'basis',
  'terms',
  'case',
  'evaluation',
  'specialist',
  'diary',
  'days',
  'ui'
] as const satisfies readonly Namespace[];

/** The planner of aftercare. */
export const AFTERCARE = [
  'own',
  'basis',
  'terms',
  'case',
  'aftercare',
  'specialist',
  'ui'
] as const satisfies readonly Namespace[];

/** The check of a centre: no indication's. */
export const CENTRE = [
  'summary',
  'basis',
  'terms',
  'case',
  'centre',
  'specialist',
  'ui'
] as const satisfies readonly Namespace[];
