import * as v from 'valibot';
import { errorAt, isObject } from '../case/fields.ts';
import type { InputError } from '../case/input-error.ts';

/** What changes the meaning of all that it stands in: nothing that has one is read. */
const NO_MODIFIER = { modifierExtension: v.optional(v.never()) };

const VALUE = /^_?value[A-Z]/;

const ANSWER = v.pipe(
  v.looseObject({ ...NO_MODIFIER, item: v.optional(v.never()) }),
  v.check(
    (answer) => Object.keys(answer).filter((key) => VALUE.test(key)).length === 1,
    'exactly one value[x]'
  )
);
export type Answer = Readonly<Record<string, unknown>>;

/** An item of a response: what it answers, or the items within it. */
export interface Item {
  readonly linkId: string;
  readonly answer?: readonly Answer[] | undefined;
  readonly item?: readonly Item[] | undefined;
}

const ITEM: v.GenericSchema<Item> = v.looseObject({
  ...NO_MODIFIER,
  linkId: v.string(),
  answer: v.optional(v.pipe(v.array(ANSWER), v.length(1, 'one answer, or left out'))),
  item: v.optional(v.array(v.lazy(() => ITEM)))
});

const RESPONSE = v.looseObject({
  ...NO_MODIFIER,
  implicitRules: v.optional(v.never()),
  resourceType: v.literal('QuestionnaireResponse'),
  identifier: v.optional(v.looseObject({ value: v.optional(v.string()) })),
  questionnaire: v.string(),
  status: v.picklist(['completed', 'amended', 'in-progress']),
  item: v.array(ITEM)
});
export type Response = v.InferOutput<typeof RESPONSE>;

/** The shape of a response, or every place at which it has another; none is nested without end. */
export function shapeOf(
  input: unknown
): { response: Response; errors?: undefined } | { response?: undefined; errors: InputError[] } {
  if (!isObject(input)) return { errors: [{ fact: null, given: input, allowed: 'a JSON object' }] };
  try {
    const read = v.safeParse(RESPONSE, input);
    return read.success ? { response: read.output } : { errors: read.issues.map(errorOf) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { errors: [errorAt('item', 'too many levels', 'groups as the questionnaire has them')] };
  }
}

/** An issue at its path; within an item that names its link, at that link. */
function errorOf(issue: v.BaseIssue<unknown>): InputError {
  const path = v.getDotPath(issue);
  const allowed =
    issue.type === 'never' ? 'left out' : (issue.expected ?? issue.message).replaceAll('"', '');
  const links = (issue.path ?? []).flatMap(({ input }) => linkIn(input));
  const link = links.at(-1);
  const place = [...(link ? [link] : []), ...(path ? [path] : [])].join(' at ');
  return errorAt(place || 'QuestionnaireResponse', issue.input, allowed);
}

function linkIn(input: unknown): string[] {
  const link =
    typeof input === 'object' && input !== null && 'linkId' in input ? input.linkId : undefined;
  return typeof link === 'string' ? [link] : [];
}
