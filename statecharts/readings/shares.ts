import type { Reading } from '../criteria/source.ts';
import counted from './shares.json' with { type: 'json' };

/** Among how many patients that the questions can tell apart a reading was counted. */
export interface Share {
  /** Those to whom the other reading gives another category. */
  readonly matters: number;
  readonly of: number;
}

const SHARES: Readonly<Partial<Record<Reading, Share>>> = counted;

/** For how many patients a reading matters; `undefined` until it was counted. */
export function shareOf(reading: Reading): Share | undefined {
  return SHARES[reading];
}
