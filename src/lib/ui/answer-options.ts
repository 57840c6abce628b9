import type { Words } from '$lib/words/words.ts';
import { UNKNOWN } from './answer.ts';
import type { Option } from './option.ts';

/** What a question offers that is answered with yes or no: those, and "don't know" last. */
export function answerOptions({
  say
}: Pick<Words, 'say'>): Option<'true' | 'false' | typeof UNKNOWN>[] {
  return (['true', 'false', UNKNOWN] as const).map((value) => ({
    value,
    label: say(`answer.${value}`)
  }));
}
