import { localDay, wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import { RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import { placeOf, type Addressee } from './addressees.ts';
import { diagnosisText, findingsText } from './diagnosis.ts';
import { historyText } from './history.ts';
import { bleedingPhrase, medicationText } from './medication.ts';
import { nextText } from './next.ts';
import { painText } from './pain.ts';
import { durationPhrase, whatPhrase, whoPhrase } from './patient-phrase.ts';
import { concernsText, psychosocialText } from './psychosocial.ts';
import { questionText, urgencyText } from './question.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import { onOneLine, sentences } from './sentences.ts';
import { standingText } from './standing.ts';
import type { Told } from './told.ts';
import { triedLines, treatmentsOf } from './tried.ts';

/** The parts of a letter, in the order in which it has them; what stands together is one block. */
const BLOCKS = [
  ['diagnosis', 'findings', 'pain'],
  ['tried'],
  ['history', 'medication', 'psychosocial', 'concerns'],
  ['remarks'],
  ['standing', 'next']
] as const;
type Part = (typeof BLOCKS)[number][number];

/** What concerns a doctor who takes the patient on. */
const ALL: readonly Part[] = [
  'diagnosis',
  'pain',
  'tried',
  'history',
  'medication',
  'psychosocial',
  'remarks',
  'standing',
  'next'
];

/** What concerns those who do one thing. */
const CONCERNS: Partial<Record<Addressee, readonly Part[]>> = {
  physiotherapist: ['diagnosis', 'pain', 'tried', 'concerns', 'remarks', 'next'],
  psychologist: ['diagnosis', 'pain', 'tried', 'history', 'psychosocial', 'remarks', 'next'],
  prescriber: ['diagnosis', 'medication', 'remarks', 'next'],
  haematologist: ['diagnosis', 'medication', 'remarks', 'next'],
  'spine-emergency': ['findings', 'history', 'medication', 'remarks']
};

/** Those to whom the name of the diagnosis says enough. */
const IN_SHORT: readonly Addressee[] = ['prescriber', 'haematologist', 'psychologist'];

/** The treatments that concern a therapist. */
const TREATMENTS: Partial<Record<Addressee, readonly string[]>> = {
  physiotherapist: ['steps.exercise'],
  psychologist: ['steps.exercise', 'steps.psychosocial']
};

/**
 * A letter to one place, as plain text: who and what in the first line, then the question, and what
 * its reader needs to know to answer it. `today` is the day on which it is made.
 */
export function letterText(to: Addressee, told: Told, today: Date): string {
  const { say } = told.words;
  const { urgent } = told.check.advice;
  const body = [
    firstLine(to, told),
    urgent ? '' : say('letter.greeting'),
    questionPart(to, told),
    ...blocksOf(to, told)
  ].filter((text) => text !== '');
  const closing = urgent ? [] : ['', say('letter.closing')];
  return [body.join('\n\n'), versionLine(told.words, today), ...closing].join('\n');
}

/** What its reader needs to know; what stands together is one block. */
function blocksOf(to: Addressee, told: Told): string[] {
  const parts = CONCERNS[to] ?? ALL;
  return BLOCKS.map((block) =>
    block
      .filter((part: Part) => parts.includes(part))
      .map((part) => underHead(part, partText(part, to, told), told.words))
      .filter((text) => text !== '')
      .join('\n')
  );
}

/** To whom, and whom it is about; that it is urgent comes before all. */
function firstLine(to: Addressee, told: Told): string {
  const { say } = told.words;
  const { urgent } = told.check.advice;
  // How long the pain has lasted says nothing of what is urgent now.
  const duration = urgent ? '' : durationPhrase(told);
  const since = duration === '' ? [] : [say('letter.since', { duration })];
  return sentences([
    urgent ? say('letter.urgent') : '',
    say('letter.to', { place: placeOf(to, told.words) }),
    say('letter.about', { about: [whoPhrase(told), whatPhrase(told), ...since].join(', ') })
  ]);
}

/** What is asked, and how soon. */
function questionPart(to: Addressee, told: Told): string {
  return [
    underHead('question', questionText(to, told), told.words),
    underHead('urgency', urgencyText(to, told), told.words)
  ].join('\n');
}

function partText(part: Part, to: Addressee, told: Told): string {
  switch (part) {
    case 'diagnosis':
      return IN_SHORT.includes(to) ? sentences([whatPhrase(told)]) : diagnosisText(told);
    case 'findings':
      return findingsText(told);
    case 'concerns':
      return concernsText(told);
    case 'pain':
      return painText(told);
    case 'tried':
      return triedText(to, told);
    case 'history':
      return historyText(told);
    case 'medication':
      return to === 'prescriber' ? sentences([bleedingPhrase(told)]) : medicationText(told);
    case 'psychosocial':
      return psychosocialText(told);
    case 'remarks':
      return onOneLine(told.details.freeText);
    case 'standing':
      return standingText(to, told);
    case 'next':
      return nextText(to, told);
  }
}

function triedText(to: Addressee, told: Told): string {
  const { check, words } = told;
  const { seen } = check;
  const lines = triedLines(told, TREATMENTS[to] ?? treatmentsOf(told));
  const isOfDoctor = CONCERNS[to] === undefined;
  const all = [
    ...lines,
    ...(isOfDoctor && (seen === 'true' || seen === 'false')
      ? [upperFirst(words.say(`letter.seen.${seen}`))]
      : [])
  ];
  return all.map((line) => `\n- ${line}`).join('');
}

function underHead(part: Part | 'question' | 'urgency', text: string, { say }: Words): string {
  if (text === '') return '';
  return text.startsWith('\n')
    ? `${say(`letter.head.${part}`)}:${text}`
    : say('letter.line', {
        head: say(`letter.head.${part}`),
        // What somebody typed stays as it is.
        text: part === 'remarks' ? text : upperFirst(text)
      });
}

function versionLine({ say, language }: Words, today: Date): string {
  return say('letter.version', {
    version: RULES_VERSION,
    year: String(STATEMENT_YEAR),
    date: wordDate(localDay(today), language)
  });
}
