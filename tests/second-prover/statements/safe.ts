import type { Statement } from './statement.ts';

/** What may never be: for such patients, any other category than those allowed. */
export interface Safe {
  readonly id: string;
  readonly sentence: string;
  /** Which patients, as a condition. */
  readonly patients: string;
  /** The categories that remain; without any, all but `refer`. */
  readonly only?: readonly string[];
}

/** A fact that is known and of which something holds. */
export const given = (fact: string, it = fact): string => `(and (${fact}? now) ${it})`;

/** A fact that is known to be no. */
export const denied = (fact: string): string => given(fact, `(not ${fact})`);

/** A fact with one of these values, of its own list or of another. */
export function among(fact: string, values: readonly string[], list = fact): string {
  return given(
    fact,
    `(or false ${values.map((value) => `(= ${fact} ${list}/${value})`).join(' ')})`
  );
}

/** A fact that nobody gave. */
export const absent = (fact: string): string => `(not (${fact}? now))`;

export const NOT_INDICATED = ['not-indicated'];
export const NOT_NOW = ['not-now', 'not-indicated'];

/** Patients who are never referred. */
export const never = (id: string, sentence: string, patients: string): Safe => ({
  id,
  sentence,
  patients
});

/** Patients for whom there is no indication, whatever else holds. */
export const excluded = (id: string, sentence: string, patients: string): Safe => ({
  ...never(id, sentence, patients),
  only: NOT_INDICATED
});

/** Patients for whom something has to come first, whatever else holds. */
export const first = (id: string, sentence: string, patients: string): Safe => ({
  ...never(id, sentence, patients),
  only: NOT_NOW
});

/** (e) As a statement: no such patient has a category that is not allowed. */
export function safeStatement({ id, sentence, patients, only }: Safe): Statement {
  const wrong = only
    ? ['R-is-between', ...only.map((each) => `(not (= category ${each}))`)]
    : ['(can-be refer)'];
  return { kind: 'safety', id, sentence, about: patients, expect: 'unsat', assertions: wrong };
}
