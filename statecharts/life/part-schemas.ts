import type { GenericSchema } from 'valibot';
import { CENTRE_ITEMS } from '../care/centre-items.ts';
import { day, byName, list, maybe, oneOf, only, text, truth } from './shape.ts';
import { DECISIONS, MODALITIES } from './life.ts';
import { INSTRUMENT } from './step-schema.ts';

/** What a control with an answer holds; empty while it has none. */
const ANSWER = oneOf(['', 'true', 'false', 'unknown']);

const MAYBE_INSTRUMENT = oneOf(['', ...INSTRUMENT.options]);

/** What a form says beside the facts. */
export const ANSWERED = only({
  /** Whether a pain specialist has seen the patient. */
  seen: maybe(oneOf(['true', 'false', 'unknown'])),
  durationUnit: maybe(oneOf(['months', 'years'])),
  /** What was typed and cannot be used, by fact. */
  asTyped: maybe(byName(text)),
  /** The group whose button gave an answer, by fact. */
  groups: maybe(byName(text)),
  /** The facts whose unlikely value was said to be meant. */
  meant: maybe(list(text)),
  /** The facts that follow from the patient not having been seen. */
  implied: maybe(list(text))
});

/** What is told in a letter beside the facts. */
export const LETTER = only({
  side: maybe(oneOf(['left', 'right', 'both'])),
  sex: maybe(oneOf(['female', 'male', 'other'])),
  freeText: maybe(text),
  opioids: maybe(list(text)),
  bloodThinners: maybe(list(text)),
  tried: maybe(byName(only({ drug: text, dose: text, duration: text, reason: text })))
});

/** Who may be at a meeting: the team of the statement, and whom a patient needs beside it. */
const MEMBER: GenericSchema<string> = oneOf([
  ...CENTRE_ITEMS.filter(({ part }) => part === 'team').map(({ id }) => id),
  'other'
]);

const DECISION = {
  outcome: maybe(oneOf(DECISIONS)),
  modality: maybe(oneOf(MODALITIES)),
  reason: maybe(text),
  present: list(MEMBER),
  nextStep: maybe(text),
  owner: maybe(text)
};

/** What meetings decided; days of a draft stand as they were typed. */
export const MEETING = only({
  decisions: list(only({ ...DECISION, date: maybe(day), before: maybe(day) })),
  draft: maybe(only({ ...DECISION, date: maybe(text), before: maybe(text) })),
  hasImplant: maybe(oneOf(['true', 'false', 'unknown'])),
  due: maybe(byName(text))
});

const DIARY = list(only({ date: text, scores: list(text), medication: text }));

/** A trial, as it was typed. */
export const TRIAL = only({
  days: text,
  firstDay: text,
  instrument: MAYBE_INSTRUMENT,
  baseline: text,
  isBaselineTaken: truth,
  confirmed: maybe(text),
  attacks: text,
  doubt: ANSWER,
  diary: DIARY
});

const SCORE = only({ way: oneOf(['score', 'diary']), text, diary: DIARY });

/** An off-test, as it was typed. */
export const OFF_TEST = only({
  instrument: MAYBE_INSTRUMENT,
  isInstrumentTaken: truth,
  before: SCORE,
  off: SCORE,
  weeksOff: text,
  qualityOfLifeDeclined: ANSWER
});

/** Implants and batteries, as they were typed; a name is random, and of a calendar. */
export const AFTERCARE = only({
  implants: list(only({ name: text, date: text, years: text })),
  batteries: list(only({ name: text, date: text }))
});

/** Totals of questionnaires, as they were typed. */
export const PROMS = only({ moments: list(only({ date: text, totals: byName(text) })) });
