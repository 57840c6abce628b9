import type { Words } from '$lib/words/words.ts';

/** How long a trial may still go on. */
export interface Extension {
  /** The last day of the trial, counted from its beginning. */
  readonly latestDay: number;
  /** From now until then. */
  readonly daysLeft: number;
}

/** What is left of a trial of so many days that may be extended up to a day. */
export function extensionFrom(days: number, latestDay: number): Extension {
  return { latestDay, daysLeft: latestDay - days };
}

/** The days left and the last one, in words: "nog 1 dag, tot en met dag 21". */
export function wordExtension({ latestDay, daysLeft }: Extension, { say }: Words): string {
  const values = { number: String(daysLeft), latest: String(latestDay) };
  return say('extension.left', values, daysLeft);
}
