/** The six answers to "does a referral for neuromodulation fit?": the final states of a chart. */
export const CATEGORIES = [
  'refer',
  'discuss',
  'specialist-first',
  'not-now',
  'not-indicated',
  'incomplete'
] as const;
export type Category = (typeof CATEGORIES)[number];
