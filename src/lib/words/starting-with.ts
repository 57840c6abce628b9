import type { Texts } from './words.ts';

/** The texts with a key that starts with one of these: `record.` for a group, a whole key for one. */
export function startingWith(texts: Texts, starts: readonly string[]): Texts {
  const found = Object.entries(texts).filter(([key]) =>
    starts.some((start) => key.startsWith(start))
  );
  return Object.fromEntries(found);
}
