import type { Condition } from '../logic/condition.ts';

/** The answers to a fact that give the same: as a condition, which words them. */
export interface AnswerGroup<K> {
  readonly is: Condition;
  readonly gives: K;
}

/** A list by what each of it gives, in the order in which that first comes up. */
export function grouped<T, K>(list: readonly T[], give: (one: T) => K) {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const gives = give(one);
    groups.set(gives, [...(groups.get(gives) ?? []), one]);
  }
  return [...groups].map(([gives, alike]) => ({ gives, alike }));
}
