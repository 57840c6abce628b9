import * as v from 'valibot';
import { factField, isGiven, type Entries, type Field } from '../../case/fields.ts';
import type { InputError } from '../../case/input-error.ts';
import { PATHWAY_FIELD } from '../../case/place-fields.ts';
import { yesNo } from '../../facts/define.ts';
import { ATTACKS_PER_WEEK, SCORE } from '../ranges.ts';
import type { TrialDay } from '../trial-diary.ts';
import { isTrialDays } from '../trial-length.ts';
import type { Trial } from '../trial.ts';
import { attackErrors } from './attack-errors.ts';
import { diaryErrors } from './diary-errors.ts';
import { instrumentErrors } from './instrument-errors.ts';
import { readCare, type ReadCare } from './read-care.ts';

const FIELDS: readonly Field[] = [
  PATHWAY_FIELD,
  {
    key: 'days',
    schema: v.nullish(v.custom(isTrialDays)),
    allowed: 'a whole number from 0; null or absent when unknown'
  },
  factField('baselineNrs', SCORE.nrs),
  factField('baselineVasMm', SCORE.vas),
  {
    key: 'diary',
    schema: v.nullish(v.array(v.unknown())),
    allowed: 'a list of days with a date, and scores or attacks; null or absent when unknown'
  },
  factField('baselineAttacksPerWeek', ATTACKS_PER_WEEK),
  factField('attacksPerWeek', ATTACKS_PER_WEEK),
  factField('doubt', yesNo)
];

/** A trial of an indication, as a file holds it: the indication says what it is judged by. */
export type TrialOfIndication = Omit<Trial, 'measure'> & { readonly indication: string };

/**
 * Reads a trial. The scores of the diary are on the instrument of the baseline; without a baseline
 * the wider range holds. The days of the diary may come in any order.
 */
export function readTrial(input: unknown): ReadCare<TrialOfIndication> {
  return readCare(input, FIELDS, trialErrors, trialOf);
}

function trialErrors(entries: Entries): InputError[] {
  const isOnNrs = isGiven(entries, 'baselineNrs');
  return [
    ...instrumentErrors(entries, ['baselineNrs'], ['baselineVasMm']),
    ...diaryErrors(entries['diary'], isOnNrs ? SCORE.nrs : SCORE.vas),
    ...attackErrors(entries)
  ];
}

function trialOf(known: Entries): TrialOfIndication {
  const { diary, ...rest } = known as TrialOfIndication & Entries;
  return { ...rest, ...(diary && { diary: diary.map(dayOf) }) };
}

function dayOf({ date, scores, attacks }: Partial<TrialDay> & Pick<TrialDay, 'date'>): TrialDay {
  return { date, scores: scores ?? [], ...(typeof attacks === 'number' && { attacks }) };
}
