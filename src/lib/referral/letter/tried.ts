import { upperFirst } from '$lib/words/upper-first.ts';
import { STEP_STATUSES, type StepStatus } from '$statecharts/facts/fact.ts';
import type { Words } from '$lib/words/words.ts';
import { isClass, isDrug, toldOfTried } from './told-of-tried.ts';
import type { Told } from './told.ts';

/** Nothing of it need have been taken, so no dose is missed. */
const NOT_TAKEN: readonly StepStatus[] = ['not-considered', 'declined', 'unsuitable'];

/** What its reader wants to know the reason of (I-1). */
const WITH_REASON: readonly StepStatus[] = ['declined', 'unsuitable'];

/**
 * The treatments so far: each of which something was told on a line of its own, with drug, dose and
 * duration, then the others by what they came to.
 */
export function triedLines(told: Told, facts: readonly string[] = treatmentsOf(told)): string[] {
  const known = facts.filter((fact) => isTold(fact, told));
  const typed = known.filter((fact) => isTyped(fact, told));
  return [
    ...typed.map((fact) => typedLine(fact, told)),
    ...STEP_STATUSES.map((status) =>
      sameLine(
        status,
        known.filter((fact) => !typed.includes(fact) && told.check.facts[fact] === status),
        told
      )
    )
  ].filter((line) => line !== '');
}

/** The treatments that an indication asks about, in its order. */
export function treatmentsOf({ check }: Told): string[] {
  const { facts } = check.indication;
  return Object.keys(facts).filter((fact) => facts[fact]?.kind === 'step');
}

/** The same in a few words, for the record. */
export function triedInShort(told: Told): string {
  const { check, words } = told;
  const lines = STEP_STATUSES.filter((status) => status !== 'not-considered').map((status) => {
    const facts = treatmentsOf(told).filter(
      (fact) => check.facts[fact] === status && isTold(fact, told)
    );
    if (facts.length === 0) return '';
    const names = facts.map((fact) => shortName(fact, told));
    return `${words.list(names, 'and')}: ${words.say(`letter.result.${status}`)}`;
  });
  return lines.filter((line) => line !== '').join('; ');
}

/** What was tried is told even where it plays no part any more; what was not, only where it does. */
function isTold(fact: string, { check }: Told): boolean {
  const status = check.facts[fact];
  const isDone = status !== 'not-considered' && !check.isImplied(fact);
  return status !== undefined && (check.isApplicable(fact) || isDone);
}

const isTyped = (fact: string, told: Told) =>
  Object.values(toldOfTried(fact, told)).some((text: string) => text !== '');

function typedLine(fact: string, told: Told): string {
  const { words } = told;
  return words.say('letter.tried.typed', {
    what: upperFirst(whatText(fact, told)),
    result: resultText(fact, told)
  });
}

/** Drug, dose and duration; of a drug that was taken it is said which of them was not told. */
function whatText(fact: string, told: Told): string {
  const { check, words } = told;
  const { say, sayById } = words;
  const { drug, dose, duration } = toldOfTried(fact, told);
  const label = sayById(`fact.${fact}.label`);
  const isTaken = isDrug(fact) && !NOT_TAKEN.includes(check.facts[fact] as StepStatus);
  const missing = (text: string, key: Parameters<Words['say']>[0]) =>
    text || (isTaken ? say(key) : '');
  return [
    drug === '' ? label : `${label} (${drug})`,
    drug === '' && isClass(fact) && isTaken ? say('letter.tried.noDrug') : '',
    missing(dose, 'letter.tried.noDose'),
    missing(duration, 'letter.tried.noDuration')
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function resultText(fact: string, told: Told): string {
  const { check, words } = told;
  const status = check.facts[fact] as StepStatus;
  const result = words.say(`letter.result.${status}`);
  const { reason } = toldOfTried(fact, told);
  const said = reason || (WITH_REASON.includes(status) ? words.say('letter.tried.noReason') : '');
  return said === '' ? result : words.say('letter.tried.reason', { result, reason: said });
}

/** Treatments that came to the same and of which nothing else was told. */
function sameLine(status: StepStatus, facts: readonly string[], { words }: Told): string {
  if (facts.length === 0) return '';
  const { say, list } = words;
  const isTaken = !NOT_TAKEN.includes(status);
  const names = (chosen: readonly string[], note: string) =>
    chosen.length === 0
      ? []
      : [
          `${list(
            chosen.map((fact) => words.sayById(`fact.${fact}.label`)),
            'and'
          )}${note}`
        ];
  const parts = [
    ...names(
      facts.filter((fact) => !isTaken || !isDrug(fact)),
      ''
    ),
    ...names(
      facts.filter((fact) => isTaken && isClass(fact)),
      ` (${say('letter.tried.noDetails')})`
    ),
    ...names(
      facts.filter((fact) => isTaken && isDrug(fact) && !isClass(fact)),
      ` (${say('letter.tried.noDoseOrDuration')})`
    )
  ];
  const text = parts.join('; ');
  const result = upperFirst(say(`letter.result.${status}`));
  const reason = WITH_REASON.includes(status) ? ` (${say('letter.tried.noReason')})` : '';
  return say('letter.tried.same', { result, list: `${text}${reason}` });
}

/** A treatment by the drug that it was, where that was told. */
function shortName(fact: string, told: Told): string {
  return toldOfTried(fact, told).drug || told.words.sayById(`fact.${fact}.label`);
}
