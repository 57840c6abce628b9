import { enumeration, or } from './smt.ts';

/** Effects, the least first: their ranks are 1 to 4. */
export const EFFECTS = ['discuss', 'prepare', 'defer', 'exclude'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What follows when a criterion fails, and who acts; without anybody who does, nobody. */
export interface Outcome {
  readonly effect: Effect;
  readonly by?: string | undefined;
}

/** What a criterion that is unmet, or not known, comes to: its status, effect and actor in one value. */
export const finding = (status: 'unmet' | 'unknown', { effect, by }: Outcome): string =>
  `${status}.${effect}.${by ?? 'nobody'}`;

type Open = 'unmet' | 'unknown';

/** The sort of all that criteria with these outcomes can come to, and what is asked of a finding. */
export function findingSort(outcomes: readonly Outcome[]): string {
  const all = (status: Open, effect?: Effect) => {
    const some = outcomes.filter((each) => effect === undefined || each.effect === effect);
    return [...new Set(some.map((each) => finding(status, each)))];
  };
  const anyOf = (values: readonly string[]) => or(values.map((value) => `(= f ${value})`));
  const withEffect = (status: Open) =>
    `(define-fun ${status}-with ((f finding) (e effect)) Bool ${or(
      EFFECTS.map((effect) => `\n  (and (= e ${effect}) ${anyOf(all(status, effect))})`)
    )})`;
  return [
    '; What a criterion comes to: its status, the effect that counts, and who acts.',
    enumeration('finding', ['not-applicable', 'met', ...all('unmet'), ...all('unknown')]),
    enumeration('effect', EFFECTS),
    '(define-fun in-order ((f finding)) Bool (or (= f met) (= f not-applicable)))',
    `(define-fun unmet ((f finding)) Bool ${anyOf(all('unmet'))})`,
    withEffect('unmet'),
    withEffect('unknown'),
    FROM
  ].join('\n');
}

const FROM = `; Unmet, or not settled, with this effect or a higher one.
(define-fun unmet-from ((f finding) (rank effect)) Bool
  (or (unmet-with f exclude)
    (and (not (= rank exclude)) (unmet-with f defer))
    (and (or (= rank discuss) (= rank prepare)) (unmet-with f prepare))
    (and (= rank discuss) (unmet-with f discuss))))
(define-fun unsettled-from ((f finding) (rank effect)) Bool
  (or (unmet-from f rank) (unknown-with f exclude)
    (and (not (= rank exclude)) (unknown-with f defer))
    (and (or (= rank discuss) (= rank prepare)) (unknown-with f prepare))
    (and (= rank discuss) (unknown-with f discuss))))`;
