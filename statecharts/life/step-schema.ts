import * as v from 'valibot';
import { OFF_TEST_OUTCOMES } from '../care/off-test.ts';
import { TRIAL_OUTCOMES } from '../care/trial.ts';
import { day, maybe, number, oneOf, only, text, truth, whole } from './shape.ts';

/** What happens without anything being said beside it. */
const PLAIN_EVENTS = [
  'REFERRED',
  'AGREED',
  'STEPS_TAKEN',
  'ALREADY_IMPLANTED',
  'ACCEPTED',
  'DECLINED',
  'EVALUATION_DUE',
  'EXTENDED',
  'IMPLANTED',
  'AFTERCARE_STARTED',
  'VISITED',
  'DOUBTED',
  'SWITCHED_OFF',
  'SWITCHED_ON',
  'KEPT_OFF',
  'REMOVED'
] as const;

const EVENT = v.variant('type', [
  v.strictObject({ type: v.picklist(PLAIN_EVENTS) }),
  v.strictObject({
    type: v.literal('EVALUATED'),
    outcome: oneOf(TRIAL_OUTCOMES),
    mayExtend: maybe(truth),
    extension: maybe(only({ latestDay: whole, daysLeft: whole }))
  }),
  v.strictObject({ type: v.literal('OFF_TEST_EVALUATED'), outcome: oneOf(OFF_TEST_OUTCOMES) })
]);

export const INSTRUMENT = oneOf(['nrs', 'vas']);

const FOUND = v.variant('kind', [
  v.strictObject({
    kind: v.literal('trial'),
    measure: oneOf(['pain', 'attacks']),
    days: maybe(number),
    instrument: maybe(INSTRUMENT),
    baseline: maybe(number),
    score: maybe(number),
    reduction: maybe(number)
  }),
  v.strictObject({
    kind: v.literal('offTest'),
    instrument: maybe(INSTRUMENT),
    before: maybe(number),
    off: maybe(number),
    worsening: maybe(number),
    weeksOff: maybe(number),
    qualityOfLifeDeclined: maybe(truth)
  })
]);

/** A step that was taken; a day that was typed and is none stands in `asTyped`. */
export const STEP = only({
  event: EVENT,
  date: maybe(day),
  asTyped: maybe(text),
  found: maybe(FOUND)
});
