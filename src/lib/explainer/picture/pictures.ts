/** The main road in pictures, in order; each has one short sentence and one drawing. */
export const PICTURES = [
  'pain',
  'first',
  'team',
  'choice',
  'electrode',
  'home',
  'result',
  'stimulator',
  'checks',
  'call'
] as const;
export type PictureId = (typeof PICTURES)[number];
