import type { FindingKind } from '../../statecharts/chart/setup.ts';
import { EFFECTS, rankOf } from '../../statecharts/criteria/effect.ts';
import { STAGES, type Stage } from '../../statecharts/criteria/stage.ts';

/** What a finding comes to, as far as a chart may read it; one of 13. */
export type Kind = number;

/** Nothing that weighs: met, or not applicable. */
export const IN_ORDER: Kind = 0;

/** The kind of a finding: its rank, above 4 where it is open for the referrer, above 8 for the specialist. */
export function kindOf({ status, effect, openFor }: FindingKind): Kind {
  if (!effect || status === 'met' || status === 'not-applicable') return IN_ORDER;
  if (status === 'unmet') return rankOf(effect);
  return (openFor === 'referrer' ? 4 : 8) + rankOf(effect);
}

/**
 * What the findings of a patient come to: the heaviest that is unmet (L), the heaviest not known that
 * is open for the referrer, and for the specialist, and the first stage that is not in order.
 */
export interface Sum {
  readonly unmet: number;
  readonly referrer: number;
  readonly specialist: number;
  readonly stage: Stage | undefined;
}

/** A sum as a number, and so a key. */
export type SumCode = number;

const NO_STAGE = STAGES.length;

/** Where nothing was found. */
export const NOTHING: SumCode = NO_STAGE;

/** The sum of one finding at a stage. */
export function sumOf(kind: Kind, stage: Stage): SumCode {
  if (kind === IN_ORDER) return NOTHING;
  const rank = ((kind - 1) % 4) + 1;
  const place = 25 / 5 ** Math.floor((kind - 1) / 4);
  return rank * place * (NO_STAGE + 1) + STAGES.indexOf(stage);
}

/** The sum of two together. */
export function together(a: SumCode, b: SumCode): SumCode {
  const stages = NO_STAGE + 1;
  const stage = Math.min(a % stages, b % stages);
  const [x, y] = [Math.floor(a / stages), Math.floor(b / stages)];
  const unmet = Math.max(Math.floor(x / 25), Math.floor(y / 25));
  const referrer = Math.max(Math.floor(x / 5) % 5, Math.floor(y / 5) % 5);
  const specialist = Math.max(x % 5, y % 5);
  return (unmet * 25 + referrer * 5 + specialist) * stages + stage;
}

/** The ranks of a sum alone, without its stage. */
export function ranksOf(sum: SumCode): number {
  return Math.floor(sum / (NO_STAGE + 1));
}

/** What findings of one stage sum up to. */
export function sumAt(stage: Stage, findings: readonly FindingKind[]): SumCode {
  return findings.map((finding) => sumOf(kindOf(finding), stage)).reduce(together, NOTHING);
}

/** A sum that can be read. */
export function readSum(code: SumCode): Sum {
  const ranks = ranksOf(code);
  return {
    unmet: Math.floor(ranks / 25),
    referrer: Math.floor(ranks / 5) % 5,
    specialist: ranks % 5,
    stage: STAGES[code % (NO_STAGE + 1)]
  };
}

/** Findings of each kind in a set; a set is a number with a bit for each kind. */
export function findingsOf(set: number): FindingKind[] {
  return KINDS.filter((_, kind) => kind !== IN_ORDER && (set & (1 << kind)) !== 0);
}

/** A finding of each kind, by its number. */
export const KINDS: readonly FindingKind[] = [
  { status: 'met' },
  ...EFFECTS.map((effect) => ({ status: 'unmet', effect }) as const),
  ...EFFECTS.map((effect) => ({ status: 'unknown', effect, openFor: 'referrer' }) as const),
  ...EFFECTS.map((effect) => ({ status: 'unknown', effect, openFor: 'specialist' }) as const)
];

/** The kinds that a set of findings comes to, as a set. */
export function setOf(findings: readonly FindingKind[]): number {
  return findings.reduce((set, finding) => set | (1 << kindOf(finding)), 0) & ~1;
}

/** Every set that can be made of these kinds, the empty one first. */
export function* setsOf(kinds: number): Generator<number> {
  for (let set = 0; ; set = (set - kinds) & kinds) {
    yield set;
    if (set === kinds) return;
  }
}
