import type { Fact } from './data.ts';
import { and, define, enumeration, real } from './smt.ts';

/** What says that a fact is known, at a time. The country always is. */
export const known = (fact: string, time: string): string =>
  fact === 'country' ? 'true' : `(${fact}? ${time})`;

/** The sort of a fact: steps share one, and so do concerns; every other list has its own. */
export function sortOf(id: string, fact: Fact): string {
  if (fact.kind === 'boolean') return 'Bool';
  if (fact.kind === 'number') return fact.whole === true ? 'Int' : 'Real';
  return fact.kind === 'choice' ? id : fact.kind;
}

/** A value of a list, as it is written. */
export const valueOf = (id: string, fact: Fact, value: string): string =>
  `${sortOf(id, fact)}/${value}`;

/** A number of a fact, as it is written. */
export const numberOf = (fact: Fact, value: number): string =>
  fact.whole === true ? String(value) : real(value);

type Facts = Readonly<Record<string, Fact>>;

/** The lists that facts take their values from, each once. */
export function sortsOf(facts: Facts): string[] {
  const lists = Object.entries(facts).flatMap(([id, fact]) => {
    const values = fact.values?.map((value) => valueOf(id, fact, value));
    return values === undefined ? [] : [[sortOf(id, fact), values.join(' ')] as const];
  });
  return [...new Map(lists)].map(([sort, values]) => enumeration(sort, values.split(' ')));
}

/** Every fact: whether it is known, what it is then, and in which range. */
export function declarationsOf(facts: Facts): string[] {
  return Object.entries(facts).flatMap(([id, fact]) => {
    const knowing = id === 'country' ? [] : [`(declare-fun ${id}? (time) Bool)`];
    return [...knowing, `(declare-const ${id} ${sortOf(id, fact)})`, ...rangeOf(id, fact)];
  });
}

/** That later at least as much is known as now. */
export function moreKnown(facts: Facts): string {
  const ids = Object.keys(facts).filter((id) => id !== 'country');
  const kept = ids.map((id) => `\n  (=> ${known(id, 'now')} ${known(id, 'later')})`);
  return define('more-is-known', 'Bool', and(kept));
}

function rangeOf(name: string, fact: Fact): string[] {
  if (fact.min === undefined || fact.max === undefined) return [];
  return [`(assert (<= ${numberOf(fact, fact.min)} ${name} ${numberOf(fact, fact.max)}))`];
}
