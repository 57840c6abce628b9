import {
  factPhrase,
  findingsText,
  historyText,
  oneSentence,
  painText,
  psychosocialText,
  sentences,
  treatmentsOf,
  type Told
} from '$lib/referral/told-facts.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Vignette } from '$lib/why/vignette.ts';
import type { Words } from '$lib/words/words.ts';
import { STEP_STATUSES, type FactDefinition, type StepStatus } from '$statecharts/facts/fact.ts';

/** What is told of what is known, in the order in which a colleague would. */
const KNOWN = {
  patient: (told) => `${patientText(told)} ${painText(told)}`.trim(),
  findings: findingsText,
  tried: triedText,
  general: generalText,
  psychosocial: psychosocialText,
  reimbursement: reimbursementText
} as const satisfies Record<string, (told: Told) => string>;

/** A patient as a colleague would tell it: every fact of the case, and what is not known, last. */
export function vignetteLines(told: Told): Vignette['lines'] {
  const unknown = { head: told.words.say('agreement.head.unknown'), text: unknownText(told) };
  return [...knownLines(told), ...(unknown.text === '' ? [] : [unknown])];
}

/** What is known of a patient; what there is nothing of is left out. */
export function knownLines(told: Told): Vignette['lines'] {
  return (Object.keys(KNOWN) as (keyof typeof KNOWN)[])
    .map((part) => ({ head: told.words.say(`agreement.head.${part}`), text: KNOWN[part](told) }))
    .filter(({ text }) => text !== '');
}

/** Who it is, and which indication is asked about, whatever the findings make of that. */
function patientText({ check, words }: Told): string {
  const { age } = check.facts;
  const what = words.sayById(`letter.what.${check.indication.id}`);
  return oneSentence([
    typeof age === 'number' ? words.say('agreement.aged', { age: words.number(age) }) : '',
    words.say('agreement.about', { what })
  ]);
}

/** The treatments by what they came to. */
function triedText(told: Told): string {
  return sentences(STEP_STATUSES.map((status) => ofStatus(status, told)));
}

function ofStatus(status: StepStatus, told: Told): string {
  const { check, words } = told;
  const names = treatmentsOf(told)
    .filter((fact) => check.facts[fact] === status)
    .map((fact) => words.sayById(`fact.${fact}.label`));
  if (names.length === 0) return '';
  const result = upperFirst(words.say(`letter.result.${status}`));
  return words.say('letter.tried.same', { result, list: words.list(names, 'and') });
}

/** History, opioids and what thins the blood. */
function generalText(told: Told): string {
  return sentences([
    historyText(told),
    oneSentence([opioidPhrase(told), factPhrase('psychosocial.opioidReduction', told)]),
    bleedingPhrase(told)
  ]);
}

/** Of a drug it is told what its prescriber says; which one it is, no case says. */
function bleedingPhrase({ check, words }: Told): string {
  const risk = check.facts['bleedingRisk'];
  if (risk === undefined) return '';
  if (risk === 'none') return words.say('letter.bleeding.none');
  return words.sayById(`fact.bleedingRisk.${String(risk)}`);
}

function opioidPhrase({ check, words }: Told): string {
  const dose = check.facts['opioidMedMgPerDay'];
  if (typeof dose !== 'number') return '';
  return dose === 0
    ? words.say('letter.opioids.none')
    : words.say('agreement.opioids', { value: words.number(dose) });
}

/** As the guide has it: an advice may rest on it, and nobody has to know it by heart. */
function reimbursementText({ check, words }: Told): string {
  const { status } = check.indication.reimbursement[check.country];
  return sentences([words.sayById(`reimbursement.${status}`)]);
}

/** What nobody established and can still matter. */
function unknownText({ check, words }: Told): string {
  const names = check.advice.missing
    .filter((fact) => check.facts[fact] === undefined)
    .map((fact) => nameOfUnknown(fact, check.indication.facts[fact], words));
  return oneSentence(names);
}

function nameOfUnknown(fact: string, definition: FactDefinition | undefined, words: Words): string {
  const name = words.sayById(`fact.${fact}.label`);
  return definition?.kind === 'step' ? words.say('agreement.untold', { name }) : name;
}
