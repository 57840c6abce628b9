import type { Addressee } from './addressees.ts';
import { findingTexts } from './finding-texts.ts';
import { namedThinners } from './medication.ts';
import { modalityPhrase } from './modality.ts';
import { reasonPhrase } from './reason.ts';
import { stepsOf } from './steps.ts';
import type { Told } from './told.ts';

/** What a letter asks; nothing that somebody else has to do. Several points stand in a list. */
export function questionText(to: Addressee, told: Told): string {
  const { say } = told.words;
  const modality = modalityPhrase(told);
  switch (to) {
    case 'spine-emergency':
      return say('letter.question.urgent');
    case 'paediatric-pain-team':
      return say('letter.question.paediatric-pain-team');
    case 'haematologist':
      return say('letter.question.haematologist', { modality });
    case 'prescriber':
      return say('letter.question.prescriber', { modality, drugs: namedThinners(told) });
    case 'physiotherapist':
      return ofTherapist(to, 'steps.exercise', told);
    case 'psychologist':
      return ofTherapist(to, 'steps.psychosocial', told);
    default:
      return ofDoctor(to, told);
  }
}

/** How soon it has to be answered, as far as the check can tell. */
export function urgencyText(to: Addressee, { check, words }: Told): string {
  if (check.advice.urgent) return words.say('letter.urgency.today');
  const isEarly = check.advice.criteria.some(
    ({ id, status, effect, by }) =>
      id === 'general.duration' && status === 'unmet' && effect === 'prepare' && by === to
  );
  return words.say(isEarly ? 'letter.urgency.early' : 'letter.urgency.none');
}

/** What was found and a centre has to weigh; open points where they decide. */
export function pointsToWeigh(told: Told): string[] {
  const { criteria, category } = told.check.advice;
  const points = criteria
    .filter(({ effect, status }) => effect === 'discuss' && status !== 'met')
    .filter(({ status }) => status === 'unmet' || category === 'discuss');
  return findingTexts(
    'point',
    points.map(({ id }) => id),
    told
  );
}

function ofDoctor(to: Addressee, told: Told): string {
  const { check, words } = told;
  const { category } = check.advice;
  const modality = modalityPhrase(told);
  if (category === 'not-indicated') {
    return words.say('letter.question.not-indicated', { reason: reasonPhrase(told) });
  }
  if (to !== check.indication.centre) return ofSteps(stepsFor(to, told), told);
  if (category === 'refer') return words.say('letter.question.refer', { modality });
  return [words.say('letter.question.discuss', { modality }), ...listed(pointsToWeigh(told))].join(
    '\n'
  );
}

/** What there is to do for somebody other than the centre: by the rules, or before it can weigh. */
function stepsFor(to: Addressee, told: Told): string[] {
  const steps = stepsOf(told).filter(({ by }) => by === to);
  if (steps.length > 0) return steps.map(({ text }) => text);
  const asked = told.check.advice.criteria.filter(
    ({ status, effect, by }) => status === 'unmet' && effect === 'discuss' && by === to
  );
  return findingTexts(
    'step',
    asked.map(({ id }) => id),
    told
  );
}

function ofSteps(steps: readonly string[], { check, words }: Told): string {
  const isMeanwhile = check.advice.category === 'not-now' && check.advice.meanwhile.length > 0;
  const [first = ''] = steps;
  if (steps.length < 2) {
    return words.say(isMeanwhile ? 'letter.question.nowOne' : 'letter.question.one', {
      step: first
    });
  }
  const key = isMeanwhile ? 'letter.question.now' : 'letter.question.several';
  return [words.say(key), ...listed(steps)].join('\n');
}

const listed = (texts: readonly string[]) => texts.map((text) => `- ${text}`);

function ofTherapist(to: 'physiotherapist' | 'psychologist', step: string, told: Told): string {
  const { check, words } = told;
  const own = `${to}.${String(check.facts[step])}`;
  const key = words.has(`letter.question.${own}`) ? own : `${to}.not-considered`;
  return words.sayById(`letter.question.${key}`);
}
