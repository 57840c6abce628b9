import type { Words } from '$lib/words/words.ts';
import type { Establisher } from './case-criteria.ts';

/** Who can establish something, in words; empty when nobody has to. */
export function wordEstablishers(who: readonly Establisher[], { say }: Words): string {
  return who
    .map((each) => (each === 'referrer' ? say('case.referrer') : say(`actor.${each}.name`)))
    .join(` ${say('or')} `);
}
