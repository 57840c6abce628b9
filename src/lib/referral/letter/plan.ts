import { addresseesOf, placeOf } from './addressees.ts';
import { sentences } from './sentences.ts';
import { byActor, unknownTitles } from './standing.ts';
import { stepsOf } from './steps.ts';
import type { Told } from './told.ts';
import { droppedLines } from '../advice/dropped.ts';
import { insteadKeys } from '../advice/instead.ts';

/** Who does what next. */
export function planText(told: Told): string {
  const { check, words } = told;
  const { advice, indication } = check;
  const { say, sayById } = words;
  const [first] = addresseesOf(advice);
  const place = first ? placeOf(first, words) : '';
  if (advice.urgent) return say('note.plan.urgent', { place });
  switch (advice.category) {
    case 'refer':
    case 'discuss':
      return sentences([
        say(`note.plan.${advice.category}`, { place }),
        ...stepsPhrases(told),
        ...droppedLines(indication.id, words)
      ]);
    case 'not-indicated': {
      const keys = indication.hasPathway
        ? insteadKeys(advice)
        : [`indication.${indication.id}.instead`];
      const ways = [...new Set(keys.map((key) => sayById(key)))];
      return [...ways, ...droppedLines(indication.id, words)].join(' ');
    }
    case 'incomplete':
      return say('note.plan.incomplete', {
        list: words.list(unknownTitles(undefined, told), 'and')
      });
    default:
      return sentences(stepsPhrases(told));
  }
}

/** What others do with who they are; what the GP does, as it is. */
function stepsPhrases(told: Told): string[] {
  const { words } = told;
  return byActor(stepsOf(told)).map(({ by, text }) =>
    by === 'gp' ? text : words.say('letter.line', { head: placeOf(by, words), text })
  );
}
