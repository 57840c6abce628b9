import { STATEMENT_YEAR } from '$statecharts/rules.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import { placeOf, type Addressee } from './addressees.ts';
import { factPhrases } from './fact-phrase.ts';
import { sentences } from './sentences.ts';
import { ownedFindings, stepsOf, titleOf, type Step } from './steps.ts';
import type { Told } from './told.ts';

/**
 * Where the patient stands on the way to neuromodulation: what is fulfilled, what others still do,
 * what is not known. Nothing where there is no such way, or the reader treats children: the
 * statement is not about them.
 */
export function standingText(to: Addressee, told: Told): string {
  const { say } = told.words;
  const { category } = told.check.advice;
  if (category === 'not-indicated' || to === 'paediatric-pain-team') return '';
  return sentences([
    category === 'refer' ? say('letter.standing.met', { year: String(STATEMENT_YEAR) }) : '',
    atHomePhrase(told),
    elsewherePhrase(to, told),
    contradictedPhrase(told),
    unknownPhrase(to, told)
  ]);
}

/** Steps by who takes them, each actor once. */
export function byActor(steps: readonly Step[]): { readonly by: Actor; readonly text: string }[] {
  const actors = [...new Set(steps.map(({ by }) => by))];
  return actors.map((by) => ({
    by,
    text: steps
      .filter((step) => step.by === by)
      .map(({ text }) => text)
      .join('; ')
  }));
}

/** What the GP does first, who writes the letter. */
function atHomePhrase(told: Told): string {
  const [own] = byActor(stepsOf(told).filter(({ by }) => by === 'gp'));
  return own ? told.words.say('letter.standing.atHome', { steps: own.text }) : '';
}

function elsewherePhrase(to: Addressee, told: Told): string {
  const { say } = told.words;
  const others = stepsOf(told).filter(({ by }) => by !== to && by !== 'gp');
  const list = byActor(others).map(({ by, text }) =>
    say('letter.standing.of', { steps: text, place: placeOf(by, told.words) })
  );
  return list.length === 0 ? '' : say('letter.standing.elsewhere', { list: list.join('; ') });
}

function contradictedPhrase(told: Told): string {
  const facts = told.check.advice.missing.filter((fact) => told.check.isContradicted(fact));
  if (facts.length === 0) return '';
  const list = told.words.list(factPhrases(facts, told), 'and');
  return told.words.say('letter.standing.contradicted', { list });
}

function unknownPhrase(to: Addressee, told: Told): string {
  const list = unknownTitles(to, told);
  return list.length === 0
    ? ''
    : told.words.say('letter.standing.unknown', { list: told.words.list(list, 'and') });
}

/** What nobody answered, by name; not what is asked in this letter, or contradicts itself. */
export function unknownTitles(to: Addressee | undefined, told: Told): string[] {
  const { check, words } = told;
  const inQuestion = new Set(ownedFindings(told).map(({ id }) => id));
  const isCentre = to === check.indication.centre;
  const open = check.advice.criteria.filter(
    ({ id, status, effect }) =>
      status === 'unknown' &&
      !inQuestion.has(id) &&
      !(isCentre && check.advice.category === 'discuss' && effect === 'discuss') &&
      !factsIn(check.criterion(id)).some((fact) => check.isContradicted(fact))
  );
  return [...new Set(open.map(({ id }) => titleOf(id, words)))];
}
