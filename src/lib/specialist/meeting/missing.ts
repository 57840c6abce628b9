import { readDay } from '$lib/ui/read-day.ts';
import type { Advice } from '$statecharts/advice/advice.ts';
import { deviates } from './deviates.ts';
import { draftOf, type Fields } from './draft.ts';

/** A field of a decision that has to be filled in, or put right, before it is one. */
export type Missing = 'outcome' | 'reason' | 'nextStep' | 'date' | 'before';

/** What is missing in the fields of a decision: of one that nobody has begun, nothing. */
export function missingIn(
  fields: Fields,
  advice: Pick<Advice, 'category' | 'modalities'>
): Missing[] {
  const draft = draftOf(fields);
  const isHalf = ['modality', 'reason', 'nextStep', 'owner', 'before'] as const;
  const isBegun = isHalf.some((field) => fields[field].trim() !== '');
  const hasStep = draft.nextStep !== undefined;
  const wanted: readonly (readonly [Missing, boolean])[] = [
    ['outcome', draft.outcome === undefined && isBegun],
    ['reason', draft.reason === undefined && deviates(draft, advice)],
    ['nextStep', !hasStep && (fields.owner.trim() !== '' || fields.before.trim() !== '')],
    ['before', readDay(fields.before).problem !== undefined],
    ['date', readDay(fields.date).problem !== undefined]
  ];
  return wanted.flatMap(([field, isMissing]) => (isMissing ? field : []));
}
