import type { Option } from '$lib/ui/option.ts';
import type { PastedList } from './medication/pasted-list.svelte.ts';

/** What a letter tells of drugs beside the answers: fields that somebody may also type in. */
export interface DrugFields {
  tried(fact: string): Readonly<Record<DrugPart, string>>;
  tell(fact: string, part: Partial<Record<DrugPart, string>>): void;
  /** A line for each. */
  opioids: readonly string[];
  bloodThinners: readonly string[];
}

export type DrugPart = 'drug' | 'dose' | 'duration';

/**
 * What a medication list helps with, and where its answers go. Nothing goes there but what somebody
 * chose, and never a line as it was pasted: it may hold a name.
 */
export interface MedicationProps {
  /** Whether the indication asks about a fact. */
  asks: (fact: string) => boolean;
  /** What a question on a fact offers, as its own control does. */
  optionsOf: (fact: string) => readonly Option[];
  /** What was answered to a question, on this list or elsewhere. */
  answerTo: (fact: string) => string | undefined;
  give: (fact: string, answer: string) => void;
  letter: DrugFields;
  /** The list of the patient; `make` makes it when there is none yet. */
  keep: (make: () => PastedList) => PastedList;
}

export type { PastedList };
