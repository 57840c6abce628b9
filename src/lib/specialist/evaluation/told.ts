import type { Category } from '$statecharts/chart/categories.ts';
import type { Citation, Reading } from '$statecharts/criteria/source.ts';
import type { Figure } from '$lib/words/figures.ts';

/** The outcome of an evaluation as it is told, on the page and in a report. */
export interface Told {
  /** The outcome's own name; `problems` while a field cannot be used. */
  readonly outcome: string;
  /** The category of advice whose sign and colour the outcome shares. */
  readonly look: Category;
  readonly heading: string;
  readonly line: string;
  readonly next: readonly string[];
  readonly missing: readonly string[];
  /** What does not add up, and changes no outcome. */
  readonly notices: readonly string[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Citation[];
  readonly readings: readonly Reading[];
}
