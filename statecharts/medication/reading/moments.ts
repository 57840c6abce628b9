import { portionsOf, type Schedule } from './schedule.ts';

const MOMENT =
  /(?:'s )?\b(?:ochtends?|morgens?|middags?|avonds?|nachts?|voor (?:de|het) (?:nacht|slapen(?:gaan)?)|bedtijd|an|ante noctem|nocte|at night|in the (?:morning|evening)|at bedtime)\b/g;
const AFTER = /^[ :]{0,2}(\d(?:\.\d{1,2})?)(?![\d.]| ?(?:mg|x|dd|maal|keer)\b)/;
const BEFORE =
  /(?<![\d.-])(\d(?:\.\d{1,2})?) ?(?:t|c|co|tabl?(?:et(?:ten)?)?|caps?(?:ules?)?|comp|stuks?|st)? ?$/;

/**
 * A schedule of moments alone: "1 in the morning and 1 at night". `undefined` where there are none.
 * Where only some say how much, nothing is guessed of the others.
 */
export function momentsIn(text: string): Schedule | undefined {
  const moments = [...text.matchAll(MOMENT)];
  if (moments.length === 0) return undefined;
  const amounts = moments.map(({ 0: word, index }, i) => {
    const end = moments[i + 1]?.index ?? text.length;
    const from = (moments[i - 1]?.index ?? -1) + 1;
    const found =
      AFTER.exec(text.slice(index + word.length, Math.min(end, index + word.length + 12))) ??
      BEFORE.exec(text.slice(Math.max(from, index - 20), index));
    return found ? Number(found[1]) : undefined;
  });
  return summed(amounts);
}

function summed(amounts: readonly (number | undefined)[]): Schedule {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0) return { timesPerDay: amounts.length };
  if (known.length < amounts.length) return { timesPerDay: 1, isRange: true };
  const amount = known.reduce((sum, one) => sum + one, 0);
  return { timesPerDay: 1, amount, unit: 'piece', isSum: true, ...portionsOf(known) };
}
