import type { FactDefinition, FactTable } from '../facts/fact.ts';
import type { Atom, ChoiceAtom } from '../logic/condition.ts';
import type { Speech } from '../logic/wording.ts';
import type { Answers } from './explanation.ts';

/** Answers to a fact in words, without its name: "18 years or older", "not pregnant". */
export function wordAnswers(is: Answers, table: FactTable, speech: Speech): string {
  const { say, list } = speech;
  if (is === 'withdrawn') return say('answer.withdrawn');
  const word = (part: Answers) => wordAnswers(part, table, speech);
  switch (is.op) {
    case 'all':
      return is.of.length > 0 ? list(is.of.map(word), 'and') : say('answer.any');
    case 'any':
      return list(is.of.map(word), 'or');
    case 'not':
    case 'agreeing':
      throw new Error(`Answers to one fact are no "${is.op}".`);
    default:
      return wordAtom(is, table[is.fact], speech);
  }
}

function wordAtom(atom: Atom, definition: FactDefinition | undefined, speech: Speech): string {
  const { say, number, list } = speech;
  if (atom.op === 'is') return say(`fact.${atom.fact}.${atom.value ? 'yes' : 'no'}`);
  if (atom.op === 'oneOf') return list(valuesInWords(atom, definition, speech), 'or');
  const unit = definition?.kind === 'number' ? definition.unit : 'points';
  return say(`answer.${atom.op}.${unit}`, { value: number(atom.value) });
}

/** The answers of a list: a step's status reads on in a sentence, all others are quoted. */
function valuesInWords(
  { fact, values }: ChoiceAtom,
  definition: FactDefinition | undefined,
  { say }: Speech
): string[] {
  if (definition?.kind === 'step') {
    return values.map((value) => lowerFirst(say(`status.${value}.short`)));
  }
  const key = definition?.kind === 'concern' ? 'concern' : `fact.${fact}`;
  return values.map((value) => `‘${say(`${key}.${value}`)}’`);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
