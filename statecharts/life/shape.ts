import * as v from 'valibot';
import { isDay } from '../care/dates.ts';
import { isObject, type Entries } from '../case/fields.ts';

/** What the parts of a life in a file are made of. Nothing is coerced. */
export const text = v.string();
export const truth = v.boolean();
export const number = v.pipe(v.number(), v.finite());
export const whole = v.pipe(v.number(), v.integer());

/** A day that can be entered; the message says what is allowed. */
export const day = v.pipe(
  v.string(),
  v.check((value) => isDay(value), 'day')
);

/** One of these words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words);
}

/** A list of these. */
export function list<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(v.array(schema), v.readonly());
}

/** Values of one kind, by names that are free. */
export function byName<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(v.custom<Entries>(isObject, 'object'), v.record(v.string(), schema), v.readonly());
}

/** An object with these keys and no others: what nobody reads would be lost unseen. */
export function only<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.strictObject(entries), v.readonly());
}

/** A key that may be left out. */
export function maybe<Schema extends v.GenericSchema>(schema: Schema) {
  return v.exactOptional(schema);
}
