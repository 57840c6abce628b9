import { addDays, isDay, type IsoDay } from '$statecharts/care/dates.ts';
import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import type { FieldProblems } from './entry.ts';
import { isBlank, readDiary, type WrittenDay } from './read-diary.ts';

/** A day of the form, whose texts change as somebody types. */
export interface DiaryRow {
  /** The beginning of the names of its fields; no other row has it. */
  readonly name: string;
  date: string;
  scores: string[];
  medication: string;
}

/** A pain diary being entered. It lives in the page's memory and nowhere else. */
export class Diary {
  readonly #name: string;
  readonly #range: () => NumberFact;
  readonly #mayHaveGaps: boolean;
  #count = 0;

  rows = $state<DiaryRow[]>([]);

  readonly #read = $derived.by(() => readDiary(this.rows, this.#range(), this.#mayHaveGaps));
  /** What cannot be used, by field. */
  readonly problems: FieldProblems = $derived(this.#read.problems);
  /** The days, when nothing in them is wrong. */
  readonly days: readonly DiaryDay[] = $derived(this.#read.days);

  /**
   * `name` tells it from other diaries on the page; `range` is that of a score, or of whatever else
   * is counted. Where a day without is left aside, there may be gaps.
   */
  constructor(
    name: string,
    range: () => NumberFact,
    days: readonly WrittenDay[] = [],
    mayHaveGaps = false
  ) {
    this.#name = name;
    this.#range = range;
    this.#mayHaveGaps = mayHaveGaps;
    this.take(days);
    if (this.rows.length === 0) this.addDay();
  }

  /** The days that hold something, as they were typed. */
  get written(): readonly WrittenDay[] {
    return this.rows
      .filter((row) => !isBlank(row))
      .map(({ date, scores, medication }) => ({ date, scores: [...scores], medication }));
  }

  /** Whether nothing has been entered. */
  get isEmpty(): boolean {
    return this.rows.every(isBlank);
  }

  /** Whether days stand in another order than that of their dates. */
  get isOutOfOrder(): boolean {
    return this.#has('outOfOrder');
  }

  /** Whether a day is left out among those that count. */
  get hasGaps(): boolean {
    return this.#has('missingDays');
  }

  /** The note on medication of a day. */
  medicationOn(date: IsoDay): string {
    return this.rows.find((row) => row.date.trim() === date)?.medication.trim() ?? '';
  }

  /** Adds a day after the last one, with as many fields for scores. */
  addDay(): DiaryRow {
    const last = this.rows.at(-1);
    const date = last && isDay(last.date.trim()) ? addDays(last.date.trim(), 1) : '';
    const scores = last?.scores.map(() => '') ?? [''];
    return this.#add({ date, scores, medication: '' });
  }

  /** Takes a day away; the form always has one. */
  removeDay(row: DiaryRow): void {
    this.rows = this.rows.filter((each) => each.name !== row.name);
    if (this.rows.length === 0) this.addDay();
  }

  /** Adds days from elsewhere to those entered. */
  take(days: readonly WrittenDay[]): void {
    this.rows = this.rows.filter((row) => !isBlank(row));
    for (const day of days) this.#add(day);
  }

  /** Puts the days in the order of their dates. */
  sort(): void {
    this.rows = this.rows.toSorted((a, b) => a.date.trim().localeCompare(b.date.trim()));
  }

  /** Adds the days that are left out, without scores. */
  fillGaps(): void {
    const absent = [...this.problems.values()].flatMap(({ kind, days = [] }) =>
      kind === 'missingDays' ? days : []
    );
    for (const date of absent) this.#add({ date, scores: [''], medication: '' });
    this.sort();
  }

  /** Forgets all days. */
  clear(): void {
    this.rows = [];
    this.addDay();
  }

  #add({ date, scores, medication }: WrittenDay): DiaryRow {
    this.#count += 1;
    const name = `${this.#name}-${this.#count}`;
    this.rows.push({ name, date, scores: scores.length > 0 ? [...scores] : [''], medication });
    return this.rows[this.rows.length - 1] as DiaryRow;
  }

  #has(kind: string): boolean {
    return [...this.problems.values()].some((problem) => problem.kind === kind);
  }
}
