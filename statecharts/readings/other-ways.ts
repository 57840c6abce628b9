import type { Category } from '../chart/categories.ts';
import type { OtherReading } from './other-ids.ts';

/** A passage read in the other way, and the category that this would give. */
export interface ReadingChanges {
  readonly reading: OtherReading;
  readonly category: Category;
}

/** The category of a case as it is, and every other reading that would give another one. */
export interface OtherWays {
  readonly category: Category;
  /** In the order of the readings. */
  readonly readings: readonly ReadingChanges[];
}
