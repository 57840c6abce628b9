import type { Words } from '$lib/words/words.ts';
import type { Case } from '$statecharts/case/case.ts';
import { undoing } from '$statecharts/explain/undoing.ts';
import { settlingLines } from './settling.ts';
import type { Told } from './told.ts';

/** What would undo a referral: answers, and the advice that each would give. */
export function tellUndoing(given: Case, words: Words): Told {
  return {
    lead: words.say('undo.lead'),
    lines: settlingLines(undoing(given), given.indication, words)
  };
}
