import type { Drawing } from '../drawing.ts';

type Point = readonly [x: number, y: number];

/** A part of a picture that is named: its text is `patient.picture.<picture>.<part>`. */
export interface Pin {
  readonly part: string;
  /** Where its number stands. */
  readonly at: Point;
  /** What the number points to; left out where it stands upon it. */
  readonly of?: Point;
}

/** A drawing with what is named in it, in the order in which it is told. */
export interface Scene extends Drawing {
  readonly pins: readonly Pin[];
}
