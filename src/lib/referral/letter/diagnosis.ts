import { factPhrases } from './fact-phrase.ts';
import { HISTORY } from './history.ts';
import { MECHANISM, mechanismPhrases } from './mechanism.ts';
import { MEDICATION } from './medication.ts';
import { PAIN } from './pain.ts';
import { CONCERNS } from './psychosocial.ts';
import { sentences, oneSentence } from './sentences.ts';
import type { Told } from './told.ts';
import { whatPhrase } from './patient-phrase.ts';

/** Facts with a sentence elsewhere in the letter. */
const ELSEWHERE: readonly string[] = [
  'country',
  'age',
  ...PAIN,
  ...MECHANISM,
  ...HISTORY,
  ...MEDICATION,
  ...CONCERNS
];

/** The diagnosis and what it rests on: what an indication asks and no other part tells. */
export function diagnosisText(told: Told): string {
  return sentences([whatPhrase(told), findingsText(told)]);
}

/** What was found, without the name of the diagnosis. */
export function findingsText(told: Told): string {
  const { facts } = told.check.indication;
  const own = Object.keys(facts).filter(
    (fact) => !ELSEWHERE.includes(fact) && facts[fact]?.kind !== 'step' && !isImplied(fact, told)
  );
  const absent = own.filter((fact) => isAbsent(fact, told));
  return sentences([
    oneSentence(
      factPhrases(
        own.filter((fact) => !absent.includes(fact)),
        told
      )
    ),
    ...mechanismPhrases(told),
    absentPhrase(absent, told)
  ]);
}

/** Whether a feature was said not to be there, and has a name to be listed under. */
const isAbsent = (fact: string, { check, words }: Told) =>
  check.facts[fact] === false && words.has(`letter.noSign.${fact}`);

/** What is not there at all is not in the foreground either. */
const isImplied = (fact: string, { check }: Told) =>
  fact === 'vasomotorProminent' && check.facts['vasomotorDysregulation'] === false;

function absentPhrase(facts: readonly string[], { words }: Told): string {
  if (facts.length === 0) return '';
  const names = facts.map((fact) => words.sayById(`letter.noSign.${fact}`));
  return words.say('letter.noSign', { list: words.list(names, 'or') });
}
