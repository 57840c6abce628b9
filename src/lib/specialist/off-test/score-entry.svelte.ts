import { exactWeightedScore } from '$statecharts/calculators/weighted-score.ts';
import { exactly, type Exact } from '$statecharts/care/exact.ts';
import type { NumberFact } from '$statecharts/facts/fact.ts';
import { Diary } from '$lib/diary/diary.svelte.ts';
import { problemsOf, readNumber, type FieldProblems } from '$lib/ui/entry.ts';
import type { WrittenDay } from '$lib/diary/read-diary.ts';

/** A score known before the page is opened: the score itself, or the diary it comes from. */
export interface ScoreStart {
  readonly text?: string;
  readonly diary?: readonly WrittenDay[];
}

/** How a weighted score is given: as itself, or by the diary that it is computed from. */
export type ScoreWay = 'score' | 'diary';

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
    this.diary = new Diary(name, range, start.diary);
    this.way = start.diary ? 'diary' : 'score';
    this.text = start.text ?? '';
  }

  /** Whether nothing has been entered. */
  get isEmpty(): boolean {
    return this.text.trim() === '' && this.diary.isEmpty;
  }
}
