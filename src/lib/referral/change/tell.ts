import { explain } from '$statecharts/explain/explain.ts';
import type { Case } from '$statecharts/case/case.ts';
import type { Words } from '$lib/words/words.ts';
import { tellNext } from './tell-next.ts';
import { tellOpen } from './tell-open.ts';
import { tellUndoing } from './tell-undoing.ts';
import type { Told } from './told.ts';

/** What would change the advice on a case, in words: the next step, what is open, or what would undo it. */
export function tell(given: Case, words: Words): Told[] {
  const explanation = explain(given);
  if (explanation.next) return [tellNext(explanation.next, explanation.category, given, words)];
  if (explanation.open) return tellOpen(explanation.open, given, words);
  return [tellUndoing(given, words)];
}
