import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import type { OfAnyFile } from '$statecharts/door/problem.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import type { WrittenDay } from '../written-day.ts';
import type { DayTime } from './day-time.ts';
import type { OtherFile } from './other-file.ts';

/** Where in a file something stands: a line of a table with its column, or a day of a list. */
export interface Place {
  /** Of the text, counted from 1. */
  readonly line?: number;
  /** Counted from 1; its head is empty when it has none. */
  readonly column?: { readonly number: number; readonly head: string };
  /** Counted from 1. */
  readonly day?: number;
  /** The key under which it stands in that day. */
  readonly part?: string;
}

/** Why a file cannot be used, and where in it. */
export interface FileProblem {
  readonly kind:
    | 'tooLarge'
    | 'unreadable'
    | 'notText'
    | OtherFile
    | 'door'
    | 'empty'
    | 'json'
    | 'schema'
    | 'unknownKey'
    | 'repeatedKey'
    | 'instrument'
    | 'days'
    | 'day'
    | 'quote'
    | 'separator'
    | 'header'
    | 'unnamed'
    | 'columns'
    | 'columnTwice'
    | 'mixed'
    | 'cells'
    | 'otherInstrument'
    | 'date'
    | 'monthFirst'
    | 'outsideYears'
    | 'future'
    | 'score'
    | 'time'
    | 'times'
    | 'timeColumn'
    | 'timeAlone'
    | 'medication'
    | 'activity'
    | 'note'
    | 'sleep'
    | 'attacks'
    | 'outOfRange'
    | 'twice'
    | 'noScale';
  /** What stands there. */
  readonly given?: string;
  /** What is allowed instead. */
  readonly range?: NumberFact;
  /** What the door says, whatever the file is. */
  readonly door?: OfAnyFile;
  readonly place?: Place;
}

/** A day of a file, its date an ISO day, and where in the file it stands. */
export interface ReadDay extends WrittenDay {
  readonly date: IsoDay;
  readonly place: Place;
}

/** What a file is, as far as it was recognised: a table or JSON. */
export type FileFormat = 'csv' | 'json';

/** The days of a file, in the order of time, with the instrument when it names one. */
export interface DiaryInFile {
  readonly format: FileFormat;
  readonly days: readonly ReadDay[];
  readonly instrument?: Instrument;
  /** Dates were read as day, month, year: whether that is right has to be confirmed. */
  readonly isDayFirst?: boolean;
  readonly problems?: undefined;
}

/** What a file holds: a diary, or all that is wrong with it. */
export type ReadDiaryFile =
  | DiaryInFile
  | {
      readonly days?: undefined;
      readonly format?: FileFormat;
      readonly problems: readonly FileProblem[];
    };

/** The same, by who knows only one of the formats. */
export type ReadContent =
  | (Omit<DiaryInFile, 'format'> & { readonly problems?: undefined })
  | { readonly days?: undefined; readonly problems: readonly FileProblem[] };

/** A day as a file holds it. A trial makes no use of times, activity, note, sleep and attacks. */
export interface FileDay {
  readonly date: IsoDay;
  readonly scores: readonly number[];
  /** When each of the scores was given, `null` where that is not known; left out when none is. */
  readonly times?: readonly (DayTime | null)[];
  readonly medication?: string;
  /** What somebody did on the day. */
  readonly activity?: string;
  /** Whatever else somebody noted on the day. */
  readonly note?: string;
  /** How somebody slept before it: a whole number, from 0 for very badly to 10 for very well. */
  readonly sleep?: number;
  /** The number of attacks on the day, in cluster headache. */
  readonly attacks?: number;
}

/** What became of a file that could be read. */
export type Taken =
  | {
      /** What there is to say to who chose it. */
      readonly said: readonly string[];
      /** Whether something is asked before any of it is taken. */
      readonly isAsked?: boolean;
      readonly problems?: undefined;
    }
  | { readonly problems: readonly FileProblem[] };

/** A file with this one thing wrong with it. */
export function refused(problem: FileProblem): { readonly problems: readonly FileProblem[] } {
  return { problems: [problem] };
}

/** Days in the order of time: a spreadsheet may have the newest first. */
export function inOrderOfTime<Day extends { readonly date: IsoDay }>(days: readonly Day[]): Day[] {
  return days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A note on one line: a field for a note has no other, and would join the words around a break. */
export function onOneLine(note: string): string {
  if (!/[\r\n]/.test(note)) return note.trim();
  const lines = note.split(/[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}
