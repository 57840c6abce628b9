import { localDay } from '$lib/words/date.ts';
import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { addDays, type IsoDay } from '$statecharts/care/dates.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import { readDay, writeDay } from '$lib/ui/read-day.ts';
import { joined, type FieldProblem, type FieldProblems } from '$lib/ui/entry.ts';
import { readDiary } from './read-diary.ts';
import { holdsOnlyDate, isBlank, type EnteredDay, type WrittenDay } from './written-day.ts';
import { dayReader } from './entry/read-written-day.ts';
import { LAID_OUT, shownRows, type ShownRow } from './entry/shown-rows.ts';

/** What the numbers of a diary are. */
export type Counted = 'scores' | 'attacks';

/** What can be entered for a day. */
export type DayPart = Pick<WrittenDay, 'date' | 'scores' | 'medication'>;

/** A day of the form. It does not change: what somebody types puts another one in its place. */
export type DiaryRow = DayPart & Pick<EnteredDay, 'name'>;

/** The day on which the page is open. */
const currentDay = () => localDay(new Date());

/** What else holds for a diary. */
export interface DiaryRules {
  /** A day that is left out says nothing, and is no fault. */
  readonly mayHaveGaps?: boolean;
  readonly today?: () => IsoDay;
}

/** A pain diary being entered. It lives in the window's memory and nowhere else. */
export class Diary {
  readonly #name: string;
  readonly #range: () => NumberFact;
  readonly #today: () => IsoDay;
  readonly #mayHaveGaps: boolean;
  #count = 0;

  rows = $state.raw<readonly DiaryRow[]>([]);
  /** For how many scores each day has a field. */
  width = $state(1);
  /** Whether each day has a field for the note on medication. */
  isNoted = $state(false);
  /** Whether all days are to be laid out, and how many of the last ones are so far. */
  isWhole = $state(false);
  most = $state(LAID_OUT);

  readonly #reader = $derived.by(() => dayReader(this.#range()));
  // A page may stay open over midnight: what day it is, is asked at every change.
  readonly #read = $derived.by(() =>
    readDiary(this.rows, this.#reader, this.#today(), this.#mayHaveGaps)
  );
  /** The days that are laid out. */
  readonly shown: readonly ShownRow<DiaryRow>[] = $derived.by(() =>
    shownRows(this.rows, this.#read.problems, this.most)
  );
  /** What cannot be used in those days, by field: while anything cannot, this tells something. */
  readonly problems: FieldProblems = $derived.by(() =>
    joined(...this.shown.flatMap(({ row }) => this.#read.problems.get(row.name) ?? []))
  );
  /** How many days that are not laid out have something wrong. */
  readonly hiddenProblems: number = $derived.by(
    () =>
      this.#read.problems.size -
      this.shown.filter(({ row }) => this.#read.problems.has(row.name)).length
  );
  /** The days, when nothing in them is wrong. */
  readonly days: readonly DiaryDay[] = $derived(this.#read.days);

  /**
   * `name` tells it from other diaries on the page; `range` is that of a score, or of whatever else
   * is counted. Where a day without is left aside, there may be gaps; a day later than `today` is
   * still to come.
   */
  constructor(
    name: string,
    range: () => NumberFact,
    days: readonly DayPart[] = [],
    { mayHaveGaps = false, today = currentDay }: DiaryRules = {}
  ) {
    this.#name = name;
    this.#range = range;
    this.#mayHaveGaps = mayHaveGaps;
    this.#today = today;
    this.restore(days);
  }

  /** Whether nothing has been entered. */
  get isEmpty(): boolean {
    return this.rows.every(isBlank);
  }

  /** Whether days stand in another order than that of their dates. */
  get isOutOfOrder(): boolean {
    return this.#all.some(({ kind }) => kind === 'outOfOrder');
  }

  /** Whether a day is left out among those that count. */
  get hasGaps(): boolean {
    return this.#all.some(({ kind }) => kind === 'missingDays');
  }

  /** The note on medication of a day. */
  medicationOn(date: IsoDay): string {
    return this.#read.entered.get(date)?.medication.trim() ?? '';
  }

  /** The days in which anything was entered, as they stand in the form. */
  get written(): readonly DayPart[] {
    return this.rows
      .filter((row) => !isBlank(row))
      .map(({ date, scores, medication }) => ({ date, scores, medication }));
  }

  /** Puts what was entered in the place of what a day held. */
  change({ name }: DiaryRow, part: Partial<DayPart>): void {
    this.rows = this.rows.map((row) => (row.name === name ? { ...row, ...part } : row));
  }

  /** Whether nothing stands in the last field for a score of any day. */
  get isLastFieldEmpty(): boolean {
    return this.rows.every(({ scores }) => (scores[this.width - 1] ?? '').trim() === '');
  }

  /** Puts a score in a field of a day. */
  changeScore(row: DiaryRow, field: number, text: string): void {
    const fields = Math.max(row.scores.length, field + 1);
    const scores = Array.from({ length: fields }, (_, i) => row.scores[i] ?? '');
    this.change(row, { scores: scores.with(field, text) });
  }

  /** Takes away the last field for a score of each day, which is empty. */
  narrow(): void {
    this.width -= 1;
    this.rows = this.rows.map((row) => ({ ...row, scores: row.scores.slice(0, this.width) }));
  }

  /** Adds a day after the last one. */
  addDay(): DiaryRow {
    const last = this.rows.at(-1);
    const after = readDay(last?.date ?? '').value;
    const row = this.#rowOf({
      date: after === undefined ? '' : writeDay(addDays(after, 1)),
      scores: [],
      medication: ''
    });
    this.rows = [...this.rows, row];
    return row;
  }

  /** Takes a day away; the form always has one. */
  removeDay(row: DiaryRow): void {
    this.rows = this.rows.filter((each) => each.name !== row.name);
    if (this.rows.length === 0) this.addDay();
  }

  /** Adds days from elsewhere to those entered; of many, the last are laid out. */
  take(days: readonly DayPart[]): void {
    [this.isWhole, this.most] = [false, LAID_OUT];
    this.isNoted ||= days.some(({ medication }) => medication.trim() !== '');
    this.width = Math.max(this.width, ...days.map(({ scores }) => scores.length));
    this.#append(days);
  }

  /** Puts the days in the order of their dates. */
  sort(): void {
    const dayOf = ({ date }: DiaryRow) => readDay(date).value ?? date;
    this.rows = this.rows.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  }

  /** Adds the days that are left out, without scores. */
  fillGaps(): void {
    const absent = this.#all.flatMap(({ kind, days = [] }) => (kind === 'missingDays' ? days : []));
    this.#append(absent.map((date) => ({ date: writeDay(date), scores: [], medication: '' })));
    this.sort();
  }

  /** Forgets all days. */
  clear(): void {
    this.restore([]);
  }

  /** Puts these days in the place of all that were entered; the form always has one. */
  restore(days: readonly DayPart[]): void {
    [this.rows, this.#count, this.width, this.isNoted] = [[], 0, 1, false];
    this.take(days);
    if (this.rows.length === 0) this.addDay();
  }

  /** What is wrong with all days, laid out or not. */
  get #all(): readonly FieldProblem[] {
    return [...this.#read.problems.values()].flatMap((fields) => [...fields.values()]);
  }

  #append(days: readonly DayPart[]): void {
    // A day that holds its date and nothing else gives way to the same day with what it holds.
    const comes = ({ date }: DiaryRow) =>
      days.some((day) => readDay(day.date).value === readDay(date).value);
    const entered = this.rows.filter((row) => !holdsOnlyDate(row) || !(isBlank(row) || comes(row)));
    this.rows = [...entered, ...days.map((day) => this.#rowOf(day))];
  }

  #rowOf({ date, scores, medication }: DayPart): DiaryRow {
    this.#count += 1;
    const name = `${this.#name}-${this.#count}`;
    return { name, date, scores: scores.length > 0 ? scores : [''], medication };
  }
}
