import type { Advice } from '../advice/advice.ts';
import type { Say } from '../logic/wording.ts';

/** What an advice is called: it names the first to whom the patient is sent. */
export function headingOf({ category, urgent, referTo }: Advice, say: Say): string {
  const [first] = referTo;
  const to = first ? say(`actor.${first}.to`) : '';
  return say(urgent ? 'urgent.heading' : `category.${category}.heading`, { to });
}
