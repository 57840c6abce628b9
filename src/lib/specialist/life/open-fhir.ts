import { loadIndication } from '$lib/case/load-indication.ts';
import { pathwayIds } from '$lib/case/pathway-ids.ts';
import { localDay } from '$lib/words/date.ts';
import type { InputError } from '$statecharts/case/input-error.ts';
import { LIFE_FILE } from '$statecharts/door/limits.ts';
import { readJson } from '$statecharts/door/read-json.ts';
import { knownValues } from '$statecharts/facts/allowed.ts';
import type { FactTable } from '$statecharts/facts/fact.ts';
import { answeredIn, isFhir, readFhir } from '$statecharts/fhir/read-fhir.ts';
import { LIFE_SCHEMA, type Life } from '$statecharts/life/life-schema.ts';
import { factProblem, written, type LifeProblem } from '$statecharts/life/problems.ts';
import { refusalAtDoor, type ReadLife } from '$statecharts/life/read-life.ts';
import { RULES_DATE, RULES_VERSION } from '$statecharts/rules.ts';

/** Reads a response or a bundle of FHIR as a patient of whom the check is known; `undefined`: it is none. */
export async function readFhirFile(text: string): Promise<ReadLife | undefined> {
  const { value, problems: atDoor } = readJson(text, LIFE_FILE);
  if (!isFhir(value)) return undefined;
  const refusal = refusalAtDoor(atDoor[0]);
  if (refusal) return { refusal };
  const id = answeredIn(value) ?? '';
  const indication = pathwayIds.includes(id) ? await loadIndication(id) : undefined;
  const read = readFhir(value, { ids: pathwayIds, indicationOf: () => indication });
  if (read.errors) {
    const problems = read.errors.map((error) => problemIn(error, indication?.facts ?? {}));
    return { refusal: { kind: 'content', problems } };
  }
  const { country, facts } = read.case;
  const known = Object.entries(facts).flatMap(([fact, value]) =>
    value === undefined ? [] : [[fact, value] as const]
  );
  return { life: { ...begun(), country, indication: id, facts: Object.fromEntries(known) } };
}

/** What a file has of a patient of whom nothing is known. */
const begun = (): Pick<Life, 'schema' | 'savedOn' | 'rules' | 'steps'> => ({
  schema: LIFE_SCHEMA,
  savedOn: localDay(new Date()),
  rules: { version: RULES_VERSION, date: RULES_DATE },
  steps: []
});

/** An error as the page words it: of a fact's value, what the fact allows. */
function problemIn({ fact, given, allowed }: InputError, facts: FactTable): LifeProblem {
  const definition = facts[fact ?? ''];
  if (definition && allowed.endsWith(knownValues(definition)))
    return { ...factProblem(fact ?? '', definition, given), path: fact ?? '' };
  return { path: fact ?? '', found: written(given), allowed: { kind: 'oneOf', values: [allowed] } };
}
