import { CONCERNS, STEP_STATUSES } from '../facts/fact.ts';

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string', minLength: 1 };
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** One of these texts. */
export const oneOf = (values: readonly string[]): Schema => ({ enum: values });

/** A list of such things. */
export const listOf = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems });

/** A part that is defined once and named where it is used. */
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with these keys and no others; those in `optional` may be left out. */
export function object(needed: Schema, optional: Schema = {}): Schema {
  return {
    type: 'object',
    properties: { ...needed, ...optional },
    required: Object.keys(needed),
    additionalProperties: false
  };
}

/** The same for things that are named by any id. */
export const byId = (values: Schema): Schema => ({
  type: 'object',
  propertyNames: text,
  additionalProperties: values
});

const comparisons = ['atLeast', 'above', 'atMost', 'below'];
const sets = ['closed', 'settled', 'stillOpen', 'failed', 'failedOrUnsuitable'];

/** A condition: on one fact, or of other conditions. */
export const condition: Schema = {
  oneOf: [
    object({ op: oneOf(comparisons), fact: text, value: { type: 'number' } }),
    object({ op: { const: 'is' }, fact: text, value: { type: 'boolean' } }),
    object({ op: { const: 'oneOf' }, fact: text, values: listOf(text) }, { named: oneOf(sets) }),
    object({ op: oneOf(['all', 'any']), of: listOf(ref('condition')) }),
    object({ op: { const: 'not' }, of: ref('condition') }),
    object({
      op: { const: 'agreeing' },
      of: { ...listOf(ref('condition'), 2), maxItems: 2 }
    })
  ]
};

const specialist = { specialist: { const: true } };
const yes: Schema = { const: true };
const values = (list: readonly string[]): Schema => ({ const: list });

/** What can be known of a patient: its kind, its range or values, who can establish it. */
export const fact: Schema = {
  oneOf: [
    object(
      { kind: { const: 'number' }, min: { type: 'number' }, max: { type: 'number' }, unit: text },
      { whole: yes, above: yes, ...specialist }
    ),
    object({ kind: { const: 'boolean' } }, specialist),
    object({ kind: { const: 'choice' }, values: listOf(text, 2) }, specialist),
    object({ kind: { const: 'step' }, values: values(STEP_STATUSES) }, specialist),
    object({ kind: { const: 'concern' }, values: values(CONCERNS) }, specialist)
  ]
};
