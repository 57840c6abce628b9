import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import type { WrittenDay } from '../read-diary.ts';

/** Why a file cannot be used, and where in it. */
export interface FileProblem {
  readonly kind:
    | 'tooLarge'
    | 'unreadable'
    | 'notUtf8'
    | 'empty'
    | 'json'
    | 'schema'
    | 'unknownKey'
    | 'instrument'
    | 'days'
    | 'day'
    | 'quote'
    | 'separator'
    | 'header'
    | 'cells'
    | 'mixed'
    | 'otherInstrument'
    | 'date'
    | 'score'
    | 'medication'
    | 'activity'
    | 'sleep'
    | 'attacks'
    | 'outOfRange'
    | 'twice'
    | 'clash'
    | 'noScale';
  /** What stands there. */
  readonly given?: string;
  /** The line of a table or the day of a list, counted from 1. */
  readonly place?: number;
}

/** What a file holds: a diary, with the instrument when it names one, or all that is wrong with it. */
export type ReadDiaryFile =
  | {
      readonly days: readonly WrittenDay[];
      readonly instrument?: Instrument;
      readonly problems?: undefined;
    }
  | { readonly days?: undefined; readonly problems: readonly FileProblem[] };

/** A day as a file holds it. A trial makes no use of activity, sleep and attacks. */
export interface FileDay {
  readonly date: IsoDay;
  readonly scores: readonly number[];
  readonly medication?: string;
  /** What somebody did on the day. */
  readonly activity?: string;
  /** How somebody slept before it: a whole number, from 0 for very badly to 10 for very well. */
  readonly sleep?: number;
  /** The number of attacks on the day, in cluster headache. */
  readonly attacks?: number;
}

/** A file with this one thing wrong with it. */
export function refused(problem: FileProblem): ReadDiaryFile {
  return { problems: [problem] };
}
