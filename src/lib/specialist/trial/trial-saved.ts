import type { Instrument } from '$statecharts/care/instrument.ts';
import type { DayPart } from '$lib/diary/diary.svelte.ts';
import type { Answer } from '$lib/ui/entry.ts';

/** A trial as it stands in its fields: every text as it was typed. The country is the patient's. */
export interface TrialSaved {
  readonly days: string;
  /** The day on which the trial began. */
  readonly firstDay: string;
  readonly instrument: Instrument | '';
  /** The weighted score at intake, or the attacks a week. */
  readonly baseline: string;
  /** Whether the baseline is the one of the check, which may still be corrected there. */
  readonly isBaselineTaken: boolean;
  /** A low baseline on the VAS that was said to be meant as it is. */
  readonly confirmed?: string;
  readonly attacks: string;
  readonly doubt: Answer;
  readonly diary: readonly DayPart[];
}
