import type { Instrument } from '$statecharts/care/instrument.ts';
import type { Option } from '$lib/ui/option.ts';
import type { Words } from '$lib/words/words.ts';

/** What the question offers how the pain was measured. */
export function instrumentOptions({ say }: Pick<Words, 'say'>): Option<Instrument>[] {
  return (['nrs', 'vas'] as const).map((value) => ({ value, label: say(`instrument.${value}`) }));
}
