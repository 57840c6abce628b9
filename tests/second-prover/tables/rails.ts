import { and, or, real } from '../smt.ts';

/**
 * A saying about a patient on two rails: when it certainly holds, and when it certainly does not.
 * Where neither is so it is not known. The rules as data are written with three values instead, so
 * that the two have not even their logic in common.
 */
export interface Rails {
  readonly yes: string;
  readonly no: string;
}

/** What is so for everybody. */
export const ALWAYS: Rails = { yes: 'true', no: 'false' };

/** What is so for nobody. */
export const NEVER: Rails = { yes: 'false', no: 'true' };

/** What a known fact comes to when it is looked at; an absent one is on neither rail. */
const about = (fact: string, yes: string, no: string): Rails => ({
  yes: `(and (${fact}? now) ${yes})`,
  no: `(and (${fact}? now) ${no})`
});

export const isTrue = (fact: string): Rails => about(fact, fact, `(not ${fact})`);
export const isFalse = (fact: string): Rails => about(fact, `(not ${fact})`, fact);

/** A number of at least so much. */
export const atLeast = (fact: string, value: number): Rails =>
  about(fact, `(>= ${fact} ${real(value)})`, `(< ${fact} ${real(value)})`);

/** A number below so much. */
export const below = (fact: string, value: number): Rails => notSo(atLeast(fact, value));

/** A whole number of at least so much. */
export const countAtLeast = (fact: string, value: number): Rails =>
  about(fact, `(>= ${fact} ${value})`, `(< ${fact} ${value})`);

/** A fact with one of these values; `list` is what the values belong to. */
export function oneOf(fact: string, values: readonly string[], list = fact): Rails {
  const any = or(values.map((value) => is(fact, value, list)));
  return about(fact, any, `(not ${any})`);
}

/** A step whose status is one that the tables have a word for. */
export const inList = (fact: string, list: string): Rails =>
  about(fact, `(table/${list} ${fact})`, `(not (table/${list} ${fact}))`);

/** That a fact has a value, whether it is known or not. */
export const is = (fact: string, value: string, list = fact): string =>
  `(= ${fact} ${list}/${value})`;

export const notSo = ({ yes, no }: Rails): Rails => ({ yes: no, no: yes });

/** Certain when all are, and certainly not as soon as one is not. */
export const all = (...parts: readonly Rails[]): Rails => ({
  yes: and(parts.map(({ yes }) => yes)),
  no: or(parts.map(({ no }) => no))
});

/** Certain as soon as one is, and certainly not when none is. */
export const any = (...parts: readonly Rails[]): Rails => notSo(all(...parts.map(notSo)));

/** Two scores for one pain: one that is given alone decides, of two both have to say the same. */
export function twoScores(one: string, a: Rails, other: string, b: Rails): Rails {
  const decided = (first: string, second: string) =>
    or([
      `(and ${first} (not (${other}? now)))`,
      `(and ${second} (not (${one}? now)))`,
      `(and ${first} ${second})`
    ]);
  return { yes: decided(a.yes, b.yes), no: decided(a.no, b.no) };
}
