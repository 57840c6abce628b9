import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { Group } from './groups.ts';

/**
 * All that a bundle's button answers, in one line, made from the answers themselves: what it says
 * there is none of, or what it says there is. A row without words cannot be answered unseen.
 */
export function bundleLine(
  { answers, denies }: Group,
  facts: readonly string[],
  { sayById }: Words
): string {
  const named = facts.flatMap((fact) => {
    const answer = answers[fact];
    if (answer === undefined) return [];
    if (answer !== 'true' && answer !== 'false') return sayById(`fact.${fact}.label`);
    const isYes = (answer === 'true') !== (denies === true);
    return sayById(`fact.${fact}.${isYes ? 'yes' : 'no'}`);
  });
  return `${upperFirst(named.join('; '))}.`;
}
