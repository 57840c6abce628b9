import type { Option } from '$lib/ui/option.ts';
import { isUsed, wasTaken, type Entry } from './pasted-list.svelte.ts';

/**
 * What is asked of the drugs of one question: their effect, why they were stopped, everything, or
 * nothing, as all of them are left out.
 */
export type Asked = 'used' | 'stopped' | 'open' | 'nothing';

const OF_USED: readonly string[] = ['insufficient', 'ongoing', 'effective'];
const OF_STOPPED: readonly string[] = ['insufficient', 'unsuitable'];

/** What is asked of drugs; where the use of one is not clear, everything is. */
export function askedOf(entries: readonly Entry[]): Asked {
  if (entries.every(({ use }) => use === 'left-out')) return 'nothing';
  const taken = entries.filter(wasTaken);
  if (taken.length === 0 || taken.some(({ use }) => use === 'unknown')) return 'open';
  return taken.some(isUsed) ? 'used' : 'stopped';
}

/** The answers that fit what is asked, with the one that was given already. */
export function fittingOptions(
  options: readonly Option[],
  entries: readonly Entry[],
  given: string | undefined
): readonly Option[] {
  const asked = askedOf(entries);
  if (asked === 'open') return options;
  const isMixed = asked === 'used' && entries.some((one) => wasTaken(one) && !isUsed(one));
  const fitting =
    asked === 'stopped' ? OF_STOPPED : isMixed ? [...OF_USED, ...OF_STOPPED] : OF_USED;
  return options.filter(({ value }) => fitting.includes(value) || value === given);
}

/** Whether an answer says that a drug was taken. */
export function saysTaken(answer: string | undefined): boolean {
  return answer !== undefined && [...OF_USED, ...OF_STOPPED].includes(answer);
}

/** Whether an answer says that nothing was taken of what the list has in use. */
export function contradicts(answer: string | undefined, entries: readonly Entry[]): boolean {
  const isDenied = answer === 'not-considered' || answer === 'declined';
  return isDenied && entries.some(isUsed);
}
