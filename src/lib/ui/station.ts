/** How a station stands: in order, where one is now, still open, not reached, or a point found. */
export type StationState = 'done' | 'here' | 'open' | 'ahead' | 'stopped';

/** A stop on a route line. */
export interface Station {
  readonly id: string;
  readonly name: string;
  /** Left out on a map, where nobody is under way. */
  readonly state?: StationState | undefined;
  /** A station is a step of the way; a stop lies between two of them, or within one. */
  readonly size: 'station' | 'stop';
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}
