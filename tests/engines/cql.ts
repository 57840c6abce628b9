import cql from 'cql-execution';
import { elmOf } from '../../statecharts/cql/elm.ts';
import { cqlOf } from '../../statecharts/cql/library.ts';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import type { Answer, CriterionAnswer, Decide, Engine, Patient } from './engine.ts';

/** cql-execution, on the library that an indication is published as. */
export const cqlExecution: Engine = (indication) => runCql(cqlOf(indication), indication.facts);

/** What a library in CQL decides, translated and run. */
export function runCql(text: string, table: FactTable): Decide {
  const executor = new cql.Executor(new cql.Library(elmOf(text)));
  const ids = Object.keys(table);
  return async (patient) => {
    executor.withParameters(parameters(ids, patient));
    const { patientResults } = await executor.exec_expression(RESULT, onePatient(), NOW);
    return answerOf(patientResults[PATIENT][RESULT] as Answer);
  };
}

/** The library asks for no time; without one the engine would look at the clock for every case. */
const NOW = cql.DateTime.fromJSDate(new Date(0), 0);

const RESULT = 'Advice';
const PATIENT = 'patient';

/** A parameter that is left out would be the definition of itself: what is not known is null. */
function parameters(ids: readonly string[], { country, facts }: Patient): Record<string, unknown> {
  return {
    ...Object.fromEntries(ids.map((id) => [id, facts[id] ?? null])),
    country
  };
}

/** The library reads no records: somebody has to be there, and no more. */
const onePatient = () => new cql.PatientSource([{ id: PATIENT, recordType: 'Patient' }]);

function answerOf({ category, criteria }: Answer): Answer {
  const listed = criteria.filter(({ status }) => status !== 'not-applicable');
  return { category, criteria: listed.map(withoutNull) };
}

function withoutNull({ id, status, effect }: CriterionAnswer): CriterionAnswer {
  return { id, status, ...(effect && { effect }) };
}
