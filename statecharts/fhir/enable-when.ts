import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4';
import type { FactDefinition, FactTable, FactValue } from '../facts/fact.ts';
import { canonical } from './addresses.ts';
import type { Clause, Literal } from './asked-when.ts';
import { systemOf } from './value-systems.ts';

type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;

/** What a question waits on, in the plain form that every client knows. */
export function enableWhen(when: readonly Clause[], facts: FactTable, site: string): Enabling {
  const literals = when.flat();
  if (literals.length === 0) return {};
  return {
    enableWhen: literals.map((literal) => condition(literal, facts, site)),
    ...(literals.length > 1 && { enableBehavior: when.length > 1 ? 'all' : 'any' })
  };
}

function condition(literal: Literal, facts: FactTable, site: string): QuestionnaireItemEnableWhen {
  const { fact } = literal;
  if (literal.is === 'absent') return { question: fact, operator: 'exists', answerBoolean: false };
  const definition = facts[fact];
  if (!definition) throw new Error(`There is no fact ${fact}.`);
  return { question: fact, operator: literal.is, ...answer(fact, definition, literal.value, site) };
}

/** A value as an answer, by the name of its type. */
function answer(id: string, definition: FactDefinition, value: FactValue, site: string) {
  switch (definition.kind) {
    case 'boolean':
      return { answerBoolean: value as boolean };
    case 'number':
      return definition.whole
        ? { answerInteger: value as number }
        : { answerDecimal: value as number };
    default: {
      const system = canonical(site, 'CodeSystem', systemOf(id, definition));
      return { answerCoding: { system, code: value as string } };
    }
  }
}
