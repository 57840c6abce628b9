import type { FactDefinition, FactTable } from '../facts/fact.ts';
import type { Atom, ChoiceAtom, Comparison, Condition } from './condition.ts';

/** Gives the text of a key in one language, its placeholders filled in. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** What stands before the last part of a list. */
export type Joiner = 'and' | 'or';

/** What wording needs of a language. */
export interface Speech {
  readonly say: Say;
  readonly number: (value: number) => string;
  /** Texts as a list in a sentence. */
  readonly list: (texts: readonly string[], joiner: Joiner) => string;
}

/** A condition in words, made from the condition itself: "pijnscore (NRS) 5 of hoger". */
export function wordCondition(condition: Condition, facts: FactTable, speech: Speech): string {
  const word = (part: Condition) => wordCondition(part, facts, speech);
  const { say } = speech;
  switch (condition.op) {
    case 'all':
      return alike(condition.of, 'and', facts, speech) ?? condition.of.map(word).join('; ');
    case 'any':
      return (
        alike(condition.of, 'or', facts, speech) ?? condition.of.map(word).join(` ${say('or')} `)
      );
    case 'not':
      return wordOpposite(condition.of, facts, speech);
    case 'agreeing':
      return condition.of.map(word).join(` ${say('or')} `);
    default:
      return wordAtom(condition, labelOf(condition.fact, say), facts[condition.fact], speech);
  }
}

const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  atLeast: 'below',
  below: 'atLeast',
  above: 'atMost',
  atMost: 'above'
};

function wordOpposite(condition: Condition, facts: FactTable, speech: Speech): string {
  if ('value' in condition && condition.op !== 'is') {
    return wordCondition({ ...condition, op: OPPOSITES[condition.op] }, facts, speech);
  }
  return speech.say('condition.not', { condition: wordCondition(condition, facts, speech) });
}

function labelOf(fact: string, say: Say): string {
  return say(`fact.${fact}.label`);
}

function wordAtom(
  atom: Atom,
  label: string,
  definition: FactDefinition | undefined,
  { say, number, list }: Speech
): string {
  switch (atom.op) {
    case 'is':
      return say(`fact.${atom.fact}.${atom.value ? 'yes' : 'no'}`);
    case 'oneOf':
      return wordChoice(atom, label, definition, { say, list });
    default: {
      const unit = definition?.kind === 'number' ? definition.unit : 'points';
      return say(`condition.${atom.op}.${unit}`, { label, value: number(atom.value) });
    }
  }
}

function wordChoice(
  { fact, values, named }: ChoiceAtom,
  label: string,
  definition: FactDefinition | undefined,
  { say, list }: Pick<Speech, 'say' | 'list'>
): string {
  if (named) return say(`condition.${named}`, { label });
  const key = definition?.kind === 'concern' ? 'concern' : `fact.${fact}`;
  const texts = values.map((value) => `‘${say(`${key}.${value}`)}’`);
  return say('condition.oneOf', { label, values: list(texts, 'or') });
}

/** Choices that ask the same of several facts, worded once: "SNRI en TCA afgerond". */
function alike(
  parts: readonly Condition[],
  joiner: Joiner,
  facts: FactTable,
  speech: Speech
): string | undefined {
  const choices = parts.filter((part): part is ChoiceAtom => part.op === 'oneOf');
  const [first] = choices;
  if (!first || parts.length < 2 || choices.length < parts.length) return undefined;
  if (choices.some((choice) => choice.values.join() !== first.values.join())) return undefined;
  const labels = choices.map(({ fact }) => labelOf(fact, speech.say));
  return wordAtom(first, speech.list(labels, joiner), facts[first.fact], speech);
}
