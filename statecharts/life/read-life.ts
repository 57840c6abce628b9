import * as v from 'valibot';
import { isObject } from '../case/fields.ts';
import { LIFE_FILE } from '../door/limits.ts';
import type { DoorProblem, OfAnyFile } from '../door/problem.ts';
import { readJson } from '../door/read-json.ts';
import { allows } from '../facts/allowed.ts';
import type { FactTable } from '../facts/fact.ts';
import { LIFE, LIFE_SCHEMA, type Life } from './life-schema.ts';
import { factProblem, problemOf, type LifeProblem } from './problems.ts';

/** The indications that a file can be about. */
export interface KnownIndications {
  readonly ids: readonly string[];
  readonly factsOf: (id: string) => Promise<FactTable | undefined>;
}

/** Why a file is not opened. Nothing of it is taken. */
export type Refusal =
  /** It is no JSON: from this line on, something is missing or was changed. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** It is JSON of something else. */
  | { readonly kind: 'foreign' }
  /** It is another file of this site's. */
  | { readonly kind: 'otherFormat'; readonly found: 'case' | 'diary' | 'advice' }
  | { readonly kind: 'otherVersion'; readonly found: string }
  | { readonly kind: 'repeatedKey'; readonly key: string; readonly line: number }
  /** It is not let in, whatever it says. */
  | { readonly kind: 'door'; readonly problem: OfAnyFile }
  | { readonly kind: 'content'; readonly problems: readonly LifeProblem[] };

export type ReadLife =
  | { readonly life: Life; readonly refusal?: undefined }
  | { readonly life?: undefined; readonly refusal: Refusal };

const OTHER_FORMAT = /^neuromodulation-(case|diary|advice)\/\d+$/;
const OTHER_VERSION = /^neuromodulation-life\/./;

/** Reads a file of the format `LIFE_SCHEMA`, whole or not at all. */
export async function readLife(text: string, indications: KnownIndications): Promise<ReadLife> {
  const { value, problems } = readJson(text, LIFE_FILE);
  const [first] = problems;
  const refusal = (value === undefined ? undefined : otherKind(value)) ?? refusalAtDoor(first);
  if (refusal) return { refusal };
  const read = v.safeParse(LIFE, value);
  const wrong = read.success
    ? await factProblems(read.output, indications)
    : read.issues.map(problemOf);
  return wrong.length > 0 || !read.success
    ? { refusal: { kind: 'content', problems: wrong } }
    : { life: read.output as Life };
}

/** Why a file that is not let in is refused. */
export function refusalAtDoor(problem: DoorProblem | undefined): Refusal | undefined {
  if (problem?.kind === 'broken') return { kind: 'damaged', line: problem.line };
  if (problem?.kind === 'twice')
    return { kind: 'repeatedKey', key: problem.key, line: problem.line };
  return problem && { kind: 'door', problem };
}

function otherKind(value: unknown): Refusal | undefined {
  const schema = isObject(value) ? value['schema'] : undefined;
  if (schema === LIFE_SCHEMA) return undefined;
  const name = typeof schema === 'string' ? schema : '';
  const [, found] = OTHER_FORMAT.exec(name) ?? [];
  if (found) return { kind: 'otherFormat', found: found as 'case' | 'diary' | 'advice' };
  return OTHER_VERSION.test(name) ? { kind: 'otherVersion', found: name } : { kind: 'foreign' };
}

/** What is wrong with the facts: of which there are, the indication decides. */
async function factProblems(
  { indication, facts, answered }: v.InferOutput<typeof LIFE>,
  { ids, factsOf }: KnownIndications
): Promise<LifeProblem[]> {
  const table = ids.includes(indication) ? await factsOf(indication) : undefined;
  if (!table)
    return [{ path: 'indication', found: indication, allowed: { kind: 'oneOf', values: ids } }];
  const known = (place: string, id: string): LifeProblem[] =>
    Object.hasOwn(table, id) ? [] : [{ path: `${place}.${id}`, allowed: { kind: 'absent' } }];
  const { asTyped = {}, groups = {}, meant = [], implied = [] } = answered ?? {};
  return [
    ...Object.entries(facts).flatMap(([id, value]) => {
      const definition = table[id];
      if (!definition) return known('facts', id);
      return value === null || allows(definition, value)
        ? []
        : [factProblem(id, definition, value)];
    }),
    ...Object.keys(asTyped).flatMap((id) => [
      ...known('answered.asTyped', id),
      // What can be used and what cannot would be two answers to one question.
      ...(Object.hasOwn(facts, id)
        ? [{ path: `answered.asTyped.${id}`, allowed: { kind: 'absent' } } as const]
        : [])
    ]),
    ...Object.keys(groups).flatMap((id) => known('answered.groups', id)),
    ...[...meant, ...implied].flatMap((id) => known('answered', id))
  ];
}
