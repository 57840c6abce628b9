import { byCountry, type Citation, type SourcesByCountry } from '../criteria/source.ts';
import type { AfterPathway } from '../care/after.ts';
import type { Cited, WordedCondition } from './cited.ts';
import type { OffTestOutcome } from '../care/off-test.ts';
import type { TrialOutcome } from '../care/trial.ts';
import type { Transition } from './setup.ts';

/** What sets one indication apart from another after the referral. */
export interface CareRules {
  /** The section on the indication; it asks nothing further of the trial and what follows. */
  readonly section: Citation;
  readonly after: AfterPathway;
}

/** The statement alone: the Belgian page is silent, and the Dutch rule is applied in Belgium too. */
export const STATEMENT = byCountry(['nva §1']);
/** What each country has a source of its own for. */
export const EACH_ITS_OWN: SourcesByCountry = { NL: ['nva §1'], BE: ['be-hospital'] };
/** What Belgium has a page of its own for, but for the Dutch rules that are applied within. */
export const WITH_DUTCH_RULES: SourcesByCountry = {
  NL: ['nva §1'],
  BE: ['be-hospital', 'nva §1']
};
/** The draft agreement's words on a trial with too little effect. */
export const AGREEMENT: Citation = 'nva annex 3 (4)';

/** Where a state stands in the sources; what is named besides counts in both countries. */
export function at({ NL, BE }: SourcesByCountry, ...more: readonly Citation[]): Cited {
  return { criteria: [], sources: { NL: [...NL, ...more], BE: [...BE, ...more] } };
}

/** A transition with its condition in words, and where that stands. */
export function way(
  condition: WordedCondition,
  target: string,
  sources = STATEMENT,
  ...more: readonly Citation[]
) {
  return { target, meta: { ...at(sources, ...more), condition } } satisfies Transition;
}

/** A transition that is taken when an evaluation comes to this. */
export function when(outcome: TrialOutcome | OffTestOutcome, then: ReturnType<typeof way>) {
  return { guard: { type: 'comesTo', params: { outcome } }, ...then } as const;
}
