import type { Category } from '$statecharts/chart/categories.ts';
import type { Citation, Reading } from '$statecharts/criteria/source.ts';
import type { Figure } from '$lib/words/figures.ts';
import type { Words } from '$lib/words/words.ts';

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
  /** Which score would change the outcome, or up to which it holds. */
  readonly changes: readonly string[];
  /** What does not add up, and changes no outcome. */
  readonly notices: readonly string[];
  readonly figures: readonly Figure[];
  readonly sources: readonly Citation[];
  readonly readings: readonly Reading[];
  /** The points whose passages it rests on. */
  readonly about: readonly string[];
}

/** What is told while a field cannot be used, but for what it rests on. */
export function toldOfProblems({ say }: Words): Omit<Told, 'sources' | 'readings' | 'about'> {
  return {
    outcome: 'problems',
    look: 'incomplete',
    heading: say('evaluation.problems.heading'),
    line: say('evaluation.problems.line'),
    next: [],
    missing: [],
    changes: [],
    notices: [],
    figures: []
  };
}
