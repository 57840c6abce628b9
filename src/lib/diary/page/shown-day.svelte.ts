import type { Drafts } from '../keeper/drafts.ts';
import { clock } from '../keeper/window.ts';
import { localDay, localTime } from '$lib/words/date.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

/** A moment by the clock that hangs where the page is read. */
export interface Moment {
  readonly date: IsoDay;
  /** "HH:MM" of 24 hours; left out where a score was not given at this moment. */
  readonly time?: string;
}

/** A score that was given since the page was seen last. */
export interface Given {
  readonly date: IsoDay;
  readonly index: number;
  readonly score: number;
}

/**
 * Which day of a diary is on the page. That is today, whenever somebody looks or types, unless they
 * turned to an earlier one themselves. What is half typed stays with the day it was typed for.
 */
export class ShownDay {
  readonly #now: () => Date;
  #turnedTo = $state<IsoDay>();
  #drafts = $state.raw<Drafts>({});

  today = $state('');
  /** The score that was given last, until the page is seen anew. */
  given = $state.raw<Given>();

  readonly date: IsoDay = $derived(this.#turnedTo ?? this.today);
  readonly isToday: boolean = $derived(this.date === this.today);
  /** What is half typed for the day on the page. */
  readonly draft: string = $derived(this.#drafts[this.date] ?? '');
  /** Other days for which something is half typed. */
  readonly unfinished: readonly IsoDay[] = $derived(
    Object.keys(this.#drafts).filter((date) => date !== this.date)
  );
  readonly hasDraft: boolean = $derived(Object.keys(this.#drafts).length > 0);

  constructor(now = clock) {
    this.#now = now;
    this.today = localDay(now());
  }

  /** Looks at the clock: when a new day has begun, that is the one on the page. */
  readonly look = (): void => {
    const today = localDay(this.#now());
    if (today === this.today) return;
    this.today = today;
    this.#turnedTo = undefined;
  };

  /** Somebody sees the page anew: it is today's. */
  readonly comeBack = (): void => {
    this.look();
    [this.#turnedTo, this.given] = [undefined, undefined];
  };

  /** Turns to a day that somebody asked for. */
  turnTo(date: IsoDay): void {
    this.look();
    this.#turnedTo = date === this.today ? undefined : date;
  }

  /** What is half typed, for any day. */
  get drafts(): Drafts {
    return this.#drafts;
  }

  /** Goes on with what an earlier page left half typed. */
  takeUp(drafts: Drafts): void {
    this.#drafts = { ...drafts, ...this.#drafts };
  }

  /** Keeps what is half typed for the day on the page; nothing is kept of an empty field. */
  keepDraft(text: string): void {
    const { [this.date]: _, ...others } = this.#drafts;
    this.#drafts = text === '' ? others : { ...others, [this.date]: text };
  }

  /** The moment at which something is entered: on an earlier day nobody knows at what time it was. */
  moment(): Moment {
    this.look();
    if (!this.isToday) return { date: this.date };
    return { date: this.today, time: localTime(this.#now()) };
  }
}
