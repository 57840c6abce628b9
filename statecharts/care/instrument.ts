/** The two instruments for the intensity of pain: NRS in points, VAS in millimetres. */
export type Instrument = 'nrs' | 'vas';

export interface Score {
  readonly instrument: Instrument;
  readonly value: number;
}

/** The score on the one instrument used; `undefined` with none, and with both: they settle nothing. */
export function scoreOn(nrs: number | undefined, vas: number | undefined): Score | undefined {
  if (nrs !== undefined && vas !== undefined) return undefined;
  if (nrs !== undefined) return { instrument: 'nrs', value: nrs };
  return vas === undefined ? undefined : { instrument: 'vas', value: vas };
}
