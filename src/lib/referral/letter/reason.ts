import { titleOf } from './steps.ts';
import type { Told } from './told.ts';

/** What rules neuromodulation out, as it was found. */
export function reasonPhrase({ check, words }: Told): string {
  const found = check.advice.criteria.filter(
    ({ status, effect }) => status === 'unmet' && effect === 'exclude'
  );
  const reasons = found.map(({ id }) =>
    words.has(`letter.reason.${id}`) ? words.sayById(`letter.reason.${id}`) : titleOf(id, words)
  );
  return reasons.join('; ');
}
