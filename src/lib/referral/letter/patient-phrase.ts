import type { Words } from '$lib/words/words.ts';
import { lowerFirst } from './sentences.ts';
import type { Told } from './told.ts';

const MONTHS_IN_YEAR = 12;

/** Age and sex, as far as they are known: "vrouw, 34 jaar". */
export function whoPhrase({ check, details, words }: Told): string {
  const { age } = check.facts;
  const isChild = check.advice.criteria.some(
    ({ id, status }) => id === 'general.age' && status === 'unmet'
  );
  const who = words.say(`letter.who.${whoKey(details.sex, isChild)}`);
  return typeof age === 'number' ? words.say('letter.aged', { who, age: words.number(age) }) : who;
}

/** Whether there is more to say than that it is a patient. */
export const isKnownWho = ({ check, details }: Told) =>
  check.facts['age'] !== undefined || details.sex !== '';

/** The complaint and its side: "CRPS van het been, links"; a diagnosis not made yet is suspected. */
export function whatPhrase({ check, details, words }: Told): string {
  const { say, sayById } = words;
  const named = sayById(`letter.what.${whatKey(check, words)}`);
  const what = isSuspected(check) ? say('letter.suspected', { what: named }) : named;
  return details.side === '' ? what : `${what}, ${say(`letter.side.${details.side}`)}`;
}

/** The same by the name that doctors use among themselves: "CRPS, links". */
export function shortWhat(told: Told): string {
  const { check, details, words } = told;
  if (!check.indication.hasPathway || namedByFinding(check, words)) return whatPhrase(told);
  const short = lowerFirst(words.sayById(`indication.${check.indication.id}.short`));
  const what = isSuspected(check) ? words.say('letter.suspected', { what: short }) : short;
  return details.side === '' ? what : `${what} ${words.say(`letter.side.${details.side}`)}`;
}

/** How long the pain has lasted: in years where they are whole. */
export function durationPhrase({ check, words }: Told): string {
  const { painDurationMonths: months } = check.facts;
  if (typeof months !== 'number') return '';
  return inYears(months)
    ? words.say('letter.years', { value: words.number(months / MONTHS_IN_YEAR) })
    : words.say('letter.months', { value: words.number(months) }, months);
}

/** The same in a line for the record, as short as it is written there. */
export function shortDuration({ check, words }: Told): string {
  const { painDurationMonths: months } = check.facts;
  if (typeof months !== 'number') return '';
  return inYears(months)
    ? words.say('note.years', { value: words.number(months / MONTHS_IN_YEAR) })
    : words.say('note.months', { value: words.number(months) });
}

const inYears = (months: number) => months >= MONTHS_IN_YEAR * 2 && months % MONTHS_IN_YEAR === 0;

function whoKey(sex: Told['details']['sex'], isChild: boolean) {
  if (sex === 'female') return isChild ? 'girl' : 'female';
  if (sex === 'male') return isChild ? 'boy' : 'male';
  return 'patient';
}

/** What a finding makes untrue in the name of the indication is not said; else where it is. */
function whatKey(check: Told['check'], words: Words): string {
  const { indication, facts } = check;
  const placed = Object.values(facts).map((value) => `${indication.id}.${String(value)}`);
  const place = placed.find((key) => words.has(`letter.what.${key}`));
  return namedByFinding(check, words) ?? place ?? indication.id;
}

/** The finding that makes the name of the indication untrue, where there is one. */
function namedByFinding({ advice }: Told['check'], { has }: Words): string | undefined {
  return advice.criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'exclude')
    .map(({ id }) => id)
    .find((id) => has(`letter.what.${id}`));
}

function isSuspected({ advice, indication }: Told['check']): boolean {
  const isRuledOut = advice.criteria.some(
    ({ id, status }) => id === `${indication.id}.ruledOut` && status === 'unmet'
  );
  return (
    !isRuledOut &&
    advice.criteria.some(
      ({ id, status }) => id === `${indication.id}.diagnosis` && status !== 'met'
    )
  );
}
