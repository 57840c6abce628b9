import type { Reading } from '../criteria/source.ts';

/**
 * The readings of passages that can be read in another way too, which may give another category.
 * The texts `reading.other.<number>` say how.
 */
export const OTHER_READINGS = [
  'I-1',
  'I-2',
  'I-4',
  'I-5',
  'I-6',
  'I-7',
  'I-8',
  'I-9',
  'I-10',
  'I-11',
  'I-12',
  'I-15',
  'I-17',
  'I-18',
  'I-20',
  'I-22',
  'I-23',
  'I-24',
  'I-25',
  'I-26',
  'I-27',
  'I-29',
  'I-30',
  'I-31',
  'I-32',
  'I-33'
] as const satisfies readonly Reading[];

/** A reading of a passage that can be read in another way too. */
export type OtherReading = (typeof OTHER_READINGS)[number];
