import type { Entry } from './pasted-list.svelte.ts';

/** A drug that stands there more than once. */
export interface Repeat {
  /** Names these lines: another line is another question. */
  readonly key: string;
  readonly entry: Entry;
}

/** The drugs that stand there more than once. */
export function repeatsIn(entries: readonly Entry[]): Repeat[] {
  return [...new Set(entries.map(({ substance }) => substance))].flatMap((substance) => {
    const [entry, ...others] = entries.filter((one) => one.substance === substance);
    if (!entry || others.length === 0) return [];
    return [{ key: [entry, ...others].map(({ id }) => id).join(), entry }];
  });
}
