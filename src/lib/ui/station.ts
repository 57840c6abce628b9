/**
 * How a stop on the line stands. `done`: in order, or behind. `here`: where somebody is now.
 * `ahead`: not yet its turn. `notKnown`: still open. `notInOrder`: something was found.
 * `notApplicable`: no stop on this way. `end`: the line ends here.
 */
export type StationState =
  'done' | 'here' | 'ahead' | 'notKnown' | 'notInOrder' | 'notApplicable' | 'end';

/** A way that leaves the line at a station. */
export interface SideTrack {
  readonly id: string;
  readonly name: string;
  /** It goes on, ends there, or comes back to its station. */
  readonly kind: 'on' | 'end' | 'loop';
  /** Left out on a map, where nobody is under way. */
  readonly isTaken?: boolean | undefined;
  /** Whether somebody is there now. */
  readonly isHere?: boolean | undefined;
  readonly note?: string | undefined;
  readonly href?: string | undefined;
}

/** A stop on the line. */
export interface Station {
  readonly id: string;
  readonly name: string;
  /** Left out on a map, where nobody is under way. */
  readonly state?: StationState | undefined;
  /** Where somebody is held up: the state says by what. */
  readonly isHere?: boolean | undefined;
  /** Whether the way onwards is behind; left out, the states tell. */
  readonly isPassed?: boolean | undefined;
  readonly note?: string | undefined;
  /** What else is noted, each on a line of its own: when, who. */
  readonly more?: readonly string[] | undefined;
  readonly href?: string | undefined;
  readonly sides?: readonly SideTrack[] | undefined;
}

/**
 * Which stations have the way to the next one behind them: those that are in order, all of a map;
 * and what does not apply does not break the way that leads to it.
 */
export function passedOn(stations: readonly Station[]): boolean[] {
  let isPassed = true;
  return stations.map(({ state = 'done', isPassed: isKnown }) => {
    if (isKnown !== undefined) return isKnown;
    if (state !== 'notApplicable') isPassed = state === 'done';
    return isPassed;
  });
}
