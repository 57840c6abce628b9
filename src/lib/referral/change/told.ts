import { explain } from '$statecharts/explain/explain.ts';
import type { Case } from '$statecharts/case/case.ts';
import type { Words } from '$lib/words/words.ts';
import { tellNext } from './tell-next.ts';
import { tellOpen } from './tell-open.ts';
import { tellUndoing } from './tell-undoing.ts';

/** An answer or a condition, with what is to be said of it. */
export interface Line {
  readonly text: string;
  readonly note?: string;
}

/** What is told in one go: a sentence, what belongs to it, and how it ends. */
export interface Told {
  readonly lead: string;
  readonly lines: readonly Line[];
  readonly end?: string;
}

/** What would change the advice on a case, in words: the next step, what is open, or what would undo it. */
export function tell(given: Case, words: Words): Told[] {
  const explanation = explain(given);
  if (explanation.next) return [tellNext(explanation.next, explanation.category, given, words)];
  if (explanation.open) return tellOpen(explanation.open, given, words);
  return [tellUndoing(given, words)];
}
