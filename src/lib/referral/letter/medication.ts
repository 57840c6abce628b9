import { factPhrase } from './fact-phrase.ts';
import { onOneLine, oneSentence, sentences } from './sentences.ts';
import { inWordsOf, type Told } from './told.ts';

/** The facts that are told as medication; what was tried against the pain is told apart. */
export const MEDICATION: readonly string[] = [
  'opioidMedMgPerDay',
  'psychosocial.opioidReduction',
  'bleedingRisk'
];

/**
 * Opioids with the dose that they come to, and what thins the blood. What was named before is not
 * told beside an answer that there is none.
 */
export function medicationText(told: Told): string {
  return sentences([
    oneSentence([opioidPhrase(told), factPhrase('psychosocial.opioidReduction', told)]),
    bleedingPhrase(told)
  ]);
}

/** What thins the blood, or keeps it from clotting, and what its prescriber says. */
export function bleedingPhrase(told: Told): string {
  const { check, words } = told;
  const { say, sayById } = words;
  const risk = check.facts['bleedingRisk'];
  if (risk === 'none') return sayById('letter.bleeding.none');
  const named = linesOf('bloodThinners', told);
  const thinner = say('letter.bleeding.thinner', {
    drugs: named || say('letter.bleeding.notNamed')
  });
  if (risk === undefined) return named === '' ? '' : thinner;
  const answer = sayById(`letter.bleeding.${String(risk)}`);
  const isOfDrug = String(risk).startsWith('anticoagulant');
  return isOfDrug || named !== '' ? `${thinner}; ${answer}` : answer;
}

/** The blood thinners by name: ": apixaban"; empty when none was named. */
export function namedThinners(told: Told): string {
  const isDenied = told.check.facts['bleedingRisk'] === 'none';
  const named = isDenied ? '' : linesOf('bloodThinners', told);
  return named === '' ? '' : ` (${named})`;
}

function opioidPhrase(told: Told): string {
  const { check, words } = told;
  const { say, number } = words;
  const dose = check.facts['opioidMedMgPerDay'];
  const drugs = linesOf('opioids', told);
  if (typeof dose !== 'number') {
    if (drugs !== '') return say('letter.opioids.unknown', { drugs });
    return check.isUnknown('opioidMedMgPerDay') ? say('letter.opioids.notKnown') : '';
  }
  if (dose === 0) return say('letter.opioids.none');
  return say('letter.opioids.dose', {
    value: number(dose),
    drugs: drugs || say('letter.opioids.notNamed')
  });
}

const linesOf = (field: 'opioids' | 'bloodThinners', told: Told) =>
  told.details[field]
    .map((line) => onOneLine(inWordsOf(told, field, line)))
    .filter((line) => line !== '')
    .join(', ');
