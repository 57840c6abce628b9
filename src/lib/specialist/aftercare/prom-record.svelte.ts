import type { FieldProblems } from '$lib/ui/entry.ts';
import { localDay } from '$lib/words/date.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { PromScore } from '$statecharts/life/life.ts';
import type { MomentSaved, PromsSaved } from './proms-saved.ts';
import {
  isBlank,
  problemsIn,
  readMoments,
  type PromMoment,
  type ReadMoment
} from './read-moment.ts';

/** The day on which the page is open. */
const currentDay = () => localDay(new Date());

/** The totals of a patient's questionnaires over time. They live in the window's memory and nowhere else. */
export class PromRecord {
  #count = 0;

  /** The moments on the form, in the order in which they were added. */
  moments = $state.raw<readonly PromMoment[]>([]);

  // A page may stay open over midnight: what day it is, is asked at every change.
  readonly #read: readonly ReadMoment[] = $derived.by(() =>
    readMoments(this.moments, currentDay())
  );

  /** What cannot be used, by field; nothing of it counts. */
  readonly problems: FieldProblems = $derived.by(() => problemsIn(this.#read));

  /** The totals that can be used, in the order of time. */
  readonly scores: readonly PromScore[] = $derived(
    this.#read.flatMap(({ scores }) => scores).toSorted((a, b) => a.date.localeCompare(b.date))
  );

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    return this.moments.some((moment) => !isBlank(moment));
  }

  /** The day of a moment, once it can be used. */
  dayOf({ name }: PromMoment): IsoDay | undefined {
    return this.#read[this.moments.findIndex((each) => each.name === name)]?.date;
  }

  /** Adds a moment, with what is already known of it. */
  add({ date, totals }: MomentSaved = { date: '', totals: {} }): PromMoment {
    this.#count += 1;
    const moment = { name: `proms-${this.#count}`, date, totals };
    this.moments = [...this.moments, moment];
    return moment;
  }

  /** Takes a moment away. */
  remove({ name }: PromMoment): void {
    this.moments = this.moments.filter((each) => each.name !== name);
  }

  /** Puts another day in the place of a moment's. */
  setDate(moment: PromMoment, date: string): void {
    this.#change(moment, (held) => ({ ...held, date }));
  }

  /** Enters a total at a moment; an empty text takes it away. */
  enter(moment: PromMoment, total: string, text: string): void {
    this.#change(moment, (held) => {
      const { [total]: _before, ...others } = held.totals;
      return { ...held, totals: text.trim() === '' ? others : { ...others, [total]: text } };
    });
  }

  /** All of it as it stands in the fields. */
  toSaved(): PromsSaved {
    return { moments: this.moments.map(({ date, totals }) => ({ date, totals })) };
  }

  /** Puts what was saved in the place of what stands in the fields. */
  restore({ moments }: PromsSaved): void {
    this.moments = [];
    for (const moment of moments) this.add(moment);
  }

  #change({ name }: PromMoment, change: (held: PromMoment) => PromMoment): void {
    this.moments = this.moments.map((each) => (each.name === name ? change(each) : each));
  }
}
