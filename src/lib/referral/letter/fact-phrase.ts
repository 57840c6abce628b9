import { labelOf } from '$lib/case/options.ts';
import type { FactValue } from '$statecharts/facts/fact.ts';
import { lowerFirst } from './sentences.ts';
import type { Told } from './told.ts';

/**
 * A fact as a colleague says it; empty when it is not known. What has no words of its own is
 * said in those of the form.
 */
export function factPhrase(fact: string, told: Told): string {
  const { check, words } = told;
  const value = check.facts[fact];
  if (value === undefined) return '';
  const own = suffixes(fact, value, check.indication.id).find((suffix) =>
    // What counts something is there under its plural.
    [suffix, `${suffix}_other`].some((each) => words.has(`letter.fact.${each}`))
  );
  if (own === undefined) return inWordsOfForm(fact, told);
  return typeof value === 'number'
    ? words.sayById(`letter.fact.${own}`, { value: words.number(value) }, value)
    : words.sayById(`letter.fact.${own}`);
}

const suffixes = (fact: string, value: FactValue, indication: string) => [
  `${fact}.${String(value)}.${indication}`,
  `${fact}.${indication}`,
  `${fact}.${String(value)}`,
  fact
];

/** Several facts; those that are not known are left out. */
export function factPhrases(facts: readonly string[], told: Told): string[] {
  return facts.map((fact) => factPhrase(fact, told)).filter((phrase) => phrase !== '');
}

function inWordsOfForm(fact: string, told: Told): string {
  const { sayById } = told.words;
  const value = told.check.facts[fact];
  if (typeof value === 'boolean') return sayById(`fact.${fact}.${value ? 'yes' : 'no'}`);
  return `${sayById(`fact.${fact}.label`)}: ${lowerFirst(answerText(fact, told))}`;
}

/** The answer as the form offers it; a number with its unit. */
function answerText(fact: string, { check, words }: Told): string {
  const definition = check.indication.facts[fact];
  const value = check.facts[fact];
  if (!definition || value === undefined) return '';
  if (definition.kind !== 'number') return labelOf(fact, definition, String(value), words);
  const unit = words.sayById(`unit.${definition.unit}`, {}, Number(value));
  return `${words.number(Number(value))} ${unit}`;
}
