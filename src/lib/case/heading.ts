import type { Advice } from '$statecharts/advice/advice.ts';
import type { Say } from '$statecharts/logic/wording.ts';

/** An advice in a few words. */
export interface Heading {
  readonly heading: string;
  /** The heading where there is room for a few words only. */
  readonly short: string;
  /** The line beneath it. */
  readonly line: string;
  /** Who is needed beside it and need not be waited for (I-35); stands right under the heading. */
  readonly meanwhile?: string;
}

/** The advice in a few words. An urgent one replaces the heading of its category. */
export function headingOf({ category, referTo, meanwhile, urgent }: Advice, say: Say): Heading {
  const [first] = referTo;
  const to = first ? { to: say(`actor.${first}.to`) } : {};
  const key = urgent ? 'urgent' : `category.${category}`;
  const others = meanwhile.map((actor) => say(`actor.${actor}.to`)).join(` ${say('and')} `);
  return {
    heading: say(`${key}.heading`, to),
    short: say(`${key}.short`, to),
    line: say(`${key}.line`),
    ...(others && { meanwhile: say('category.meanwhile', { to: others }) })
  };
}
