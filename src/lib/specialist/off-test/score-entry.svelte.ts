import { exactWeightedScore } from '$statecharts/calculators/weighted-score.ts';
import { exactly, type Exact } from '$statecharts/care/exact.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import { Diary, type DayPart } from '$lib/diary/diary.svelte.ts';
import { problemsOf, readNumber, type FieldProblems } from '$lib/ui/entry.ts';

/** How a weighted score is given: as itself, or by the diary that it is computed from. */
export type ScoreWay = 'score' | 'diary';

/** A score as it stands in its fields; both ways are kept, whichever is chosen. */
export interface ScoreSaved {
  readonly way: ScoreWay;
  readonly text: string;
  readonly diary: readonly DayPart[];
}

/** What is known of a score before the page is opened; a diary is the way unless it is said. */
export type ScoreStart = Partial<ScoreSaved>;

/** A weighted score being entered. */
export class ScoreEntry {
  /** The name of the field of the score, and the beginning of those of the diary. */
  readonly name: string;
  readonly diary: Diary;
  readonly #range: () => NumberFact;

  way = $state<ScoreWay>('score');
  text = $state('');

  readonly #read = $derived.by(() => readNumber(this.text, this.#range()));

  /** What cannot be used in the way that is chosen, by field. */
  readonly problems: FieldProblems = $derived.by(() =>
    this.way === 'diary' ? this.diary.problems : problemsOf({ [this.name]: this.#read })
  );

  /** The score; `undefined` while it is not known or cannot be used. */
  readonly score: Exact | undefined = $derived.by(() => {
    if (this.way === 'diary') return exactWeightedScore(this.diary.days);
    const { value } = this.#read;
    return value === undefined ? undefined : exactly(value);
  });

  constructor(name: string, range: () => NumberFact, start: ScoreStart = {}) {
    this.name = name;
    this.#range = range;
    this.diary = new Diary(name, range);
    this.restore(start);
  }

  /** What stands in the fields. */
  toSaved(): ScoreSaved {
    return { way: this.way, text: this.text, diary: this.diary.written };
  }

  /** Puts what was saved in the place of all that stands in the fields. */
  restore({ diary, text = '', way = diary ? 'diary' : 'score' }: ScoreStart): void {
    [this.way, this.text] = [way, text];
    this.diary.restore(diary ?? []);
  }

  /** Whether nothing has been entered. */
  get isEmpty(): boolean {
    return this.text.trim() === '' && this.diary.isEmpty;
  }
}
