import type { Advice } from '$statecharts/advice/advice.ts';
import type { Say } from '$statecharts/logic/wording.ts';

/** The advice in a few words, and the line beneath it. An urgent advice replaces the heading. */
export function headingOf({ category, referTo, urgent }: Advice, say: Say) {
  if (urgent) return { heading: say('urgent.heading'), line: say('urgent.line') };
  const [first] = referTo;
  return {
    heading: say(`category.${category}.heading`, first ? { to: say(`actor.${first}.to`) } : {}),
    line: say(`category.${category}.line`)
  };
}
