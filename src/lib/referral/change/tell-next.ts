import type { Words } from '$lib/words/words.ts';
import type { Case } from '$statecharts/case/case.ts';
import type { Category } from '$statecharts/chart/categories.ts';
import type { Change, Next } from '$statecharts/explain/explanation.ts';
import { goalOf } from '$statecharts/explain/goals.ts';
import { wordGoal } from '$statecharts/explain/word-aims.ts';
import type { Line, Told } from './told.ts';

/** The next step: what has to be so, who sees to it, and what the advice becomes then. */
export function tellNext(next: Next, now: Category, given: Case, words: Words): Told {
  const { say, sayById } = words;
  const isFinding = next.changes.every(({ how }) => how === 'finding');
  if (isFinding && next.changes.every(isFixed)) return { lead: say('change.nothing'), lines: [] };
  const key = next.category === now ? 'change.stays' : 'change.then';
  return {
    lead: isFinding ? say('change.assessed') : say('change.when', {}, next.changes.length),
    lines: next.changes.map((change) => lineOf(change, isFinding)),
    end: say(key, { advice: sayById(`would.${next.category}`) })
  };

  function lineOf(change: Change, isSaidAbove: boolean): Line {
    const goal = wordGoal(goalOf(change, next, given), given.indication.facts, words.speech);
    if (!goal) {
      return { text: sayById(`criterion.${change.criterion}.title`), note: say('change.fixed') };
    }
    return isSaidAbove ? { text: goal } : { text: goal, note: whoSees(change, words) };
  }
}

/** No fact can change it. */
const isFixed = ({ set }: Change) => Object.keys(set).length === 0;

function whoSees({ how, by }: Change, { say }: Words): string {
  if (how === 'finding' || !by) return say('change.finding');
  return say(`change.${how}`, { to: say(`actor.${by}.to`) });
}
