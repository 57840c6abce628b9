import type { Instrument } from '$statecharts/care/instrument.ts';
import type { Answer } from '$lib/ui/entry.ts';
import type { ScoreSaved } from './score-entry.svelte.ts';

/** An off-test as it stands in its fields: every text as it was typed. */
export interface OffTestSaved {
  readonly instrument: Instrument | '';
  /** Whether the instrument is the one of another page. */
  readonly isInstrumentTaken: boolean;
  readonly before: ScoreSaved;
  readonly off: ScoreSaved;
  readonly weeksOff: string;
  readonly qualityOfLifeDeclined: Answer;
}
