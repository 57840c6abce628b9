import { readDay } from '$lib/ui/read-day.ts';
import type { TeamDecision } from '$statecharts/life/life.ts';
import type { TeamMember } from './team.ts';

/** What a person fills in of a decision, as it was typed; empty where nothing was. */
export interface Fields {
  readonly outcome: NonNullable<TeamDecision['outcome']> | '';
  readonly modality: NonNullable<TeamDecision['modality']> | '';
  readonly reason: string;
  readonly date: string;
  readonly present: readonly TeamMember[];
  readonly nextStep: string;
  readonly owner: string;
  readonly before: string;
}

/** The fields that hold a text. */
export const TEXT_FIELDS = [
  'outcome',
  'modality',
  'reason',
  'date',
  'nextStep',
  'owner',
  'before'
] as const satisfies readonly (keyof Fields)[];

/** A decision of which nothing is filled in. */
export const EMPTY: Fields = {
  outcome: '',
  modality: '',
  reason: '',
  date: '',
  present: [],
  nextStep: '',
  owner: '',
  before: ''
};

/** The decision that stands in the fields: what is empty, or cannot be read, is left out. */
export function draftOf({
  present,
  outcome,
  modality,
  date,
  before,
  ...texts
}: Fields): TeamDecision {
  const filled = Object.entries({
    outcome,
    modality,
    date: readDay(date).value ?? '',
    before: readDay(before).value ?? '',
    reason: texts.reason.trim(),
    nextStep: texts.nextStep.trim(),
    owner: texts.owner.trim()
  }).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(filled), present };
}

/** The fields in which something stands, as it was typed. */
export function filledIn({ present, ...texts }: Fields): TeamDecision {
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  return { ...Object.fromEntries(filled), present };
}
