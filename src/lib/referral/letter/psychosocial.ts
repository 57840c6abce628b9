import { PSYCHOSOCIAL_FACTORS } from '$statecharts/criteria/psychosocial.ts';
import { CONCERNS as GRADES } from '$statecharts/facts/fact.ts';
import { factPhrase } from './fact-phrase.ts';
import { sentences } from './sentences.ts';
import type { Told } from './told.ts';

/** The facts that are told as psychosocial factors; how the patient sees tapering is not one. */
export const CONCERNS: readonly string[] = [...PSYCHOSOCIAL_FACTORS, 'completesQuestionnaires'];

/** The factors by how grave the concern is, the gravest first. */
export function psychosocialText(told: Told): string {
  const graded = GRADES.toReversed().map((grade) => gradePhrase(grade, told));
  return sentences([...graded, factPhrase('completesQuestionnaires', told)]);
}

/** Only what there is to worry about. */
export function concernsText(told: Told): string {
  return sentences([gradePhrase('serious', told), gradePhrase('some', told)]);
}

function gradePhrase(grade: (typeof GRADES)[number], { check, words }: Told): string {
  const names = PSYCHOSOCIAL_FACTORS.filter((fact) => check.facts[fact] === grade).map((fact) =>
    words.sayById(`letter.concern.${fact.replace('psychosocial.', '')}`)
  );
  if (names.length === 0) return '';
  return words.say(`letter.concerns.${grade}`, {
    list: words.list(names, grade === 'none' ? 'or' : 'and')
  });
}
