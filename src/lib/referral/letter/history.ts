import { factPhrase, factPhrases } from './fact-phrase.ts';
import { sentences, oneSentence } from './sentences.ts';
import type { Told } from './told.ts';

/** What is told in one sentence as far as it is not there. */
const EXCLUSIONS = [
  'substanceMisuse',
  'pregnant',
  'activeInfection',
  'psychiatricDisorder'
] as const;

const OTHERS = [
  'bmi',
  'lifeExpectancyOver12Months',
  'cardiacDevice',
  'earlierNeuromodulation'
] as const;

/** The facts that are told as history. */
export const HISTORY: readonly string[] = [...EXCLUSIONS, ...OTHERS];

/** What else is known of the patient: what is there, then together what is not. */
export function historyText(told: Told): string {
  const present = EXCLUSIONS.filter((fact) => !isAbsent(fact, told));
  return sentences([
    oneSentence(factPhrases(present, told)),
    absentPhrase(told),
    oneSentence(OTHERS.map((fact) => factPhrase(fact, told)))
  ]);
}

function absentPhrase(told: Told): string {
  const { say, list } = told.words;
  const absent = EXCLUSIONS.filter((fact) => isAbsent(fact, told) && isWorthSaying(fact, told));
  if (absent.length === 0) return '';
  const names = absent.map((fact) => say(`letter.none.${fact}`));
  return say('letter.none', { list: list(names, 'or') });
}

const isAbsent = (fact: string, { check }: Told) =>
  check.facts[fact] === false || check.facts[fact] === 'none';

/** Of a man nobody writes that he is not pregnant. */
const isWorthSaying = (fact: string, { details }: Told) =>
  fact !== 'pregnant' || details.sex !== 'male';
