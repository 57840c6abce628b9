import * as v from 'valibot';
import { CATEGORIES } from '../chart/categories.ts';
import { COUNTRIES } from '../facts/country.ts';
import { AFTERCARE, ANSWERED, LETTER, MEETING, OFF_TEST, PROMS, TRIAL } from './part-schemas.ts';
import { byName, day, list, maybe, oneOf, only, text } from './shape.ts';
import { STEP } from './step-schema.ts';

/** The name and version of the file format. */
export const LIFE_SCHEMA = 'neuromodulation-life/1';

/** The advice when the file was saved: what is compared once the rules have changed. */
const ADVICE = only({
  category: oneOf(CATEGORIES),
  /** The criteria that applied or might apply, each with its status. */
  criteria: byName(oneOf(['met', 'unmet', 'unknown']))
});

/** A file's whole content. Facts are looked at apart, with the indication that they are of. */
export const LIFE = only({
  schema: v.literal(LIFE_SCHEMA),
  savedOn: day,
  rules: only({ version: text, date: day }),
  label: maybe(text),
  country: oneOf(COUNTRIES),
  indication: text,
  facts: byName(v.unknown()),
  answered: maybe(ANSWERED),
  letter: maybe(LETTER),
  advice: maybe(ADVICE),
  steps: list(STEP),
  meeting: maybe(MEETING),
  trial: maybe(TRIAL),
  offTest: maybe(OFF_TEST),
  aftercare: maybe(AFTERCARE),
  proms: maybe(PROMS)
});

/** The whole life of a patient with a treatment, as a file holds it. */
export interface Life extends Omit<v.InferOutput<typeof LIFE>, 'facts'> {
  /** The facts by id: a value, or `null` where somebody said that it is not known. */
  readonly facts: Readonly<Record<string, number | boolean | string | null>>;
}
