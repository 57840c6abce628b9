import { RULES_VERSION } from '$statecharts/rules.ts';
import type { Actor } from '$statecharts/criteria/actor.ts';
import { addresseesOf, placeOf, type Addressee } from './addressees.ts';
import { findingsText } from './diagnosis.ts';
import { historyText } from './history.ts';
import { medicationText } from './medication.ts';
import { modalityPhrase } from './modality.ts';
import { painText } from './pain.ts';
import { isKnownWho, shortDuration, shortWhat, whatPhrase, whoPhrase } from './patient-phrase.ts';
import { planText } from './plan.ts';
import { concernsText } from './psychosocial.ts';
import { pointsToWeigh } from './question.ts';
import { reasonPhrase } from './reason.ts';
import { onOneLine, sentences } from './sentences.ts';
import { unknownTitles } from './standing.ts';
import { stepsOf } from './steps.ts';
import type { Told } from './told.ts';
import { triedInShort } from './tried.ts';

/** How a note is laid out: under the letters of a record, or without them. */
export type NoteForm = 'soap' | 'free';

/** So many names fit in a line; of the others their number. */
const FEW = 3;

/**
 * Five lines for the record: what happens now, what the patient tells, what was found, what it comes
 * to, and the plan. A line of which nothing is known is left out.
 */
export function noteText(told: Told, form: NoteForm): string {
  const { say } = told.words;
  const parts = [
    ['subjective', subjective(told)],
    ['objective', objective(told)],
    ['assessment', sentences([assessment(told)])],
    ['plan', sentences([planText(told), say('note.version', { version: RULES_VERSION })])]
  ] as const;
  const lines = parts
    .filter(([, text]) => text !== '')
    .map(([part, text]) => (form === 'soap' ? say(`note.soap.${part}`, { text }) : text));
  return [nowText(told), ...lines].join('\n');
}

/** What happens now, in one line. */
export function nowText(told: Told): string {
  const { advice } = told.check;
  const { say } = told.words;
  const about = [shortWhat(told), shortDuration(told)].filter((text) => text !== '').join(', ');
  const [first] = addresseesOf(advice);
  const place = first ? placeOf(first, told.words) : '';
  if (advice.urgent) return say('note.now.urgent', { place });
  switch (advice.category) {
    case 'refer':
    case 'discuss':
      return say(`note.now.${advice.category}`, {
        now: say(advice.category === 'refer' ? 'note.now.referral' : 'note.now.consultation', {
          place,
          about
        }),
        modalities: advice.modalities.join(` ${say('or')} `) || say('letter.neuromodulation'),
        list: inLine(pointsToWeigh(told))
      });
    case 'specialist-first':
      return say('note.now.later', { now: referrals(about, told) });
    case 'not-now':
      return say('note.now.notYet', { now: nowOfNotYet(about, told) });
    case 'not-indicated':
      return say('note.now.not-indicated', { about, reason: reasonPhrase(told) });
    case 'incomplete':
      return say('note.now.incomplete', { about, list: openInShort(told) });
  }
}

/** Referred meanwhile or first, then what is done at home. */
function nowOfNotYet(about: string, told: Told): string {
  const isReferred = doctorsOf(told).length > 0;
  const atHome = stepsOf(told).filter(({ by }) => !doctorsOf(told).includes(by as Addressee));
  const steps = [...new Set(atHome.map(({ text }) => text))].slice(0, FEW);
  const now = isReferred
    ? referrals(about, told)
    : steps.length > 0
      ? `${steps[0]} (${about})`
      : '';
  const rest = isReferred ? steps : steps.slice(1);
  const all = [now || told.words.say('note.now.none', { about }), ...rest].join('; ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

function referrals(about: string, told: Told): string {
  const place = told.words.list(
    doctorsOf(told).map((actor) => placeOf(actor, told.words)),
    'and'
  );
  return told.words.say('note.now.referral', { place, about });
}

/** Those to whom the patient is referred; others are asked something, or treat beside the GP. */
function doctorsOf({ check }: Told): Addressee[] {
  const beside: readonly (Actor | Addressee)[] = ['physiotherapist', 'prescriber'];
  return addresseesOf(check.advice).filter((actor) => !beside.includes(actor));
}

function subjective(told: Told): string {
  const { say } = told.words;
  const tried = triedInShort(told);
  return sentences([
    isKnownWho(told) ? whoPhrase(told) : '',
    painText(told),
    tried === '' ? '' : say('note.tried', { list: tried }),
    concernsText(told),
    onOneLine(told.details.freeText)
  ]);
}

const objective = (told: Told) =>
  sentences([findingsText(told), historyText(told), medicationText(told)]);

function assessment(told: Told): string {
  const { advice } = told.check;
  const { say } = told.words;
  if (advice.urgent) return say('note.assessment.urgent');
  return say(`note.assessment.${advice.category}`, {
    what: whatPhrase(told),
    modality: modalityPhrase(told),
    reason: reasonPhrase(told),
    list: inLine(pointsToWeigh(told))
  });
}

/** Points in a line: what was found, without what is asked about it. */
const inLine = (points: readonly string[]) =>
  points.map((point) => point.replace(/: .*$/, '')).join('; ');

function openInShort(told: Told): string {
  const titles = unknownTitles(undefined, told);
  const few = titles.slice(0, FEW);
  const number = String(titles.length - few.length);
  return titles.length > FEW
    ? told.words.say('note.more', { list: few.join(', '), number })
    : told.words.list(few, 'and');
}
