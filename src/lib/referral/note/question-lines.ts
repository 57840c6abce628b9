import { headingOf } from '$lib/case/heading.ts';
import { wordModalities } from '../advice/modalities.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { Advice } from '$statecharts/advice/advice.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { givenLines } from '$lib/case/fact-lines.ts';

/** Whether the text goes to somebody; otherwise it is a note for the referrer's own record. */
export function isReferral({ category, urgent }: Advice): boolean {
  return urgent || ['refer', 'discuss', 'specialist-first'].includes(category);
}

/** What the text asks of its reader, or notes; it says in the same breath who is needed meanwhile. */
export function questionText(check: ReferralCheck, words: Words): string {
  const { advice, indication } = check;
  const { say, sayById } = words;
  const [first] = advice.referTo;
  const { meanwhile } = headingOf(advice, sayById);
  const question = say(`record.question.${advice.urgent ? 'urgent' : advice.category}`, {
    indication: sayById(`indication.${indication.id}.name`),
    modality: wordModalities(advice, sayById) || say('record.neuromodulation'),
    finding: rulingOut(check, words),
    ...(first && { to: say(`actor.${first}.to`) })
  });
  return meanwhile ? `${question} ${meanwhile}` : question;
}

/** What rules neuromodulation out: the findings as they were given, or why there is no pathway. */
function rulingOut(check: ReferralCheck, words: Words): string {
  const { advice, indication } = check;
  if (!indication.hasPathway) return words.sayById(`indication.${indication.id}.why`);
  return advice.criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'exclude')
    .flatMap(({ id }) => givenLines(check.criterion(id), check, words))
    .map((line) => `${line}.`)
    .join(' ');
}

/** The points the pain centre is asked about, and what is not known yet. */
export function openPointLines(check: ReferralCheck, words: Words): string[] {
  const { advice, indication } = check;
  if (advice.category === 'not-indicated' || !indication.hasPathway) return [];
  const contradicted = advice.missing.filter((fact) => check.isContradicted(fact));
  // While something can still change the advice, only that; the rest would hide it.
  const open = advice.decisive.length > 0 ? advice.decisive : advice.missing;
  return [
    ...questionsToCentre(check, words),
    ...questionsToPrescriber(check, words),
    ...listLine('record.contradicted', contradicted, words),
    ...listLine(
      'record.missing',
      open.filter((fact) => !contradicted.includes(fact)),
      words
    )
  ];
}

/** Each point to discuss as a question, with what was entered; open ones where they decide. */
function questionsToCentre(check: ReferralCheck, words: Words): string[] {
  const { category, criteria } = check.advice;
  const openQuestion = (id: string) =>
    words.say('record.askOpen', { title: words.sayById(`criterion.${id}.title`) });
  return criteria
    .filter(
      ({ status, effect, by }) =>
        effect === 'discuss' &&
        by !== 'prescriber' &&
        (status === 'unmet' || category === 'discuss')
    )
    .map(({ id, status }) =>
      words.say('record.askCentre', {
        question:
          status === 'unmet' ? objection(check.criterion(id), check, words) : openQuestion(id)
      })
    );
}

/** Whether a point is an objection: asked in its own words, or else as it was entered. */
function objection(criterion: Criterion, check: ReferralCheck, words: Words): string {
  const [fact = ''] = factsIn(criterion);
  const keys = [`ask.${criterion.id}.${check.facts[fact]}`, `ask.${criterion.id}`];
  const given = givenLines(criterion, check, words).join('; ');
  return words.sayById(keys.find(words.has) ?? 'record.askGiven', { given });
}

/** The prescriber's word, with room for it: the centre cannot weigh it without (I-32). */
function questionsToPrescriber({ advice }: ReferralCheck, { say }: Words): string[] {
  return advice.criteria
    .filter(
      ({ effect, by, status }) => status === 'unmet' && effect === 'discuss' && by === 'prescriber'
    )
    .map(() => say('record.askPrescriber'));
}

function listLine(key: string, facts: readonly string[], { sayById }: Words): string[] {
  const labels = facts.map((fact) => sayById(`fact.${fact}.label`)).join(', ');
  return labels === '' ? [] : [sayById(key, { labels })];
}
