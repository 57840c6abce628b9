import type { Condition } from '../logic/condition.ts';

/** The stations of the stepwise way, in order. */
export const STAGES = [
  'diagnosis',
  'general',
  'conservative',
  'minimallyInvasive',
  'psychosocial',
  'neuromodulation'
] as const;
export type Stage = (typeof STAGES)[number];

export type Country = 'NL' | 'BE';
export const COUNTRIES = ['NL', 'BE'] as const satisfies readonly Country[];

/** What an unmet criterion does to the referral, from light to heavy. */
export const EFFECTS = ['discuss', 'prepare', 'defer', 'exclude'] as const;
export type Effect = (typeof EFFECTS)[number];

/** 1 (discuss) to 4 (exclude). */
export function rankOf(effect: Effect): number {
  return EFFECTS.indexOf(effect) + 1;
}

/** Who acts on a criterion that is not met. */
export const ACTORS = [
  'gp',
  'physiotherapist',
  'prescriber',
  'haematologist',
  'pain-specialist',
  'paediatric-pain-team',
  'neuromodulation-team',
  'psychologist',
  'spine-surgeon',
  'neurologist',
  'neurologist-or-internist'
] as const;
export type Actor = (typeof ACTORS)[number];

/** A document and a place in it, as in `nva §2 FBSS`. */
export type Citation =
  | `nva §${1 | 2 | 3}${'' | ` ${string}`}`
  | 'nva introduction'
  | `nva annex ${string}`
  | 'be-hospital';

/** A numbered reading of a source that leaves a choice. */
export type Reading = `I-${number}`;

/** What follows when a criterion is not met. */
export interface Failure {
  readonly effect: Effect;
  /** Left out where nobody can act. */
  readonly by?: Actor;
  /** For which facts this effect holds; left out on the last one, which holds otherwise. */
  readonly when?: Condition;
}

export interface Criterion {
  readonly id: string;
  readonly stage: Stage;
  /** Left out when the criterion always applies. */
  readonly applies?: Condition;
  readonly test: Condition;
  /** The first whose `when` holds counts. */
  readonly failures: readonly Failure[];
  readonly sources: Readonly<Record<Country, readonly Citation[]>>;
  readonly readings: readonly Reading[];
}

interface Draft {
  readonly id: string;
  readonly applies?: Condition;
  readonly test: Condition;
  readonly otherwise: Failure | readonly Failure[];
  readonly sources: readonly Citation[] | Readonly<Record<Country, readonly Citation[]>>;
  readonly readings?: readonly Reading[];
}

const STAGE_BY_PREFIX: Readonly<Record<string, Stage>> = { country: 'neuromodulation' };

function stageOf(id: string): Stage {
  const prefix = id.slice(0, id.indexOf('.'));
  const stage = STAGES.find((name) => name === prefix);
  return stage ?? STAGE_BY_PREFIX[prefix] ?? 'diagnosis';
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

/** A criterion; its stage follows from the first part of its id. */
export function criterion({ otherwise, sources, readings = [], ...rest }: Draft): Criterion {
  return {
    ...rest,
    stage: stageOf(rest.id),
    failures: isList(otherwise) ? otherwise : [otherwise],
    sources: 'NL' in sources ? sources : { NL: sources, BE: sources },
    readings
  };
}

/** The heaviest effect that a criterion can have. */
export function worstFailureOf({ failures }: Criterion): Failure {
  return failures.reduce((worst, failure) =>
    rankOf(failure.effect) > rankOf(worst.effect) ? failure : worst
  );
}
