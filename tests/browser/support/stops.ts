import type { Page } from '@playwright/test';
import type { Group } from '../../../src/lib/case/check/groups.ts';
import { placeOf } from '../../../src/lib/case/check/place.ts';
import type { Facts } from '../../../statecharts/facts/fact.ts';

/** A control of the page, as far as somebody who fills in the form has to know it. */
export interface Stop {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly group: string;
  /** The group whose rows it unfolds. */
  readonly unfolds: string;
  readonly values: readonly string[];
  /** What is answered so far; empty when nothing is. */
  readonly answer: string;
  /** The facts that have a question on the page, be it folded. */
  readonly facts: readonly string[];
  /** Whether the question is marked as unable to change the advice. */
  readonly optional: boolean;
}

/** What a referrer answers: facts, and whether a pain specialist has seen the patient. */
export interface Answers {
  readonly facts: Facts;
  readonly seen?: 'true' | 'false' | 'unknown';
  readonly groups: readonly Group[];
  /** Leaves out what the form marks as optional, as a referrer in haste would. */
  readonly skipOptional?: boolean;
}

type Wanted = Readonly<Record<string, string>>;

/** What the controls are to hold, by their names. */
export function wantedOf({ facts, seen }: Answers): Wanted {
  const wanted = Object.fromEntries(
    Object.entries(facts).map(([id, value]) => [id, String(value)])
  );
  const place = placeOf((fact) => wanted[fact]);
  return { ...wanted, ...(place && { place }), ...(seen && { seenByPainSpecialist: seen }) };
}

/** What a control is to be answered with: a value, or a press; `undefined` leaves it as it is. */
export function answerAt(stop: Stop, wanted: Wanted, answers: Answers): string | undefined {
  const group = answers.groups.find(({ id }) => id === stop.group);
  if (group) return stop.answer !== 'press' && fits(group, wanted, stop) ? 'press' : undefined;
  const folded = answers.groups.find(({ id }) => id === stop.unfolds);
  if (folded) {
    const isOther = Object.keys(folded.answers).some((fact) => wanted[fact] !== undefined);
    return isOther && !fits(folded, wanted, stop) ? 'press' : undefined;
  }
  const value = wanted[stop.name] ?? instrumentAt(stop, wanted);
  const isLeft = answers.skipOptional === true && stop.optional;
  return value === stop.answer || isLeft ? undefined : value;
}

/** Of the instruments that a question about a score offers, the one whose score is known. */
function instrumentAt({ name, values }: Stop, wanted: Wanted): string | undefined {
  return name.startsWith('instrument-') ? values.find((fact) => fact in wanted) : undefined;
}

/** Whether a group's button saves answers and leaves no row answered that should stay open. */
function fits({ answers }: Group, wanted: Wanted, { facts }: Stop): boolean {
  const rows = Object.entries(answers).filter(([fact]) => facts.includes(fact));
  const right = rows.filter(([fact, answer]) => wanted[fact] === answer);
  return right.length > 1 && rows.every(([fact]) => wanted[fact] !== undefined);
}

/** The control that has the focus, or every control of the form that can be seen, in its order. */
export function stopsOn(page: Page, which: 'focused' | 'seen'): Promise<Stop[]> {
  return page.evaluate((wanted) => {
    // The form may stand in an element of somebody else's page.
    const root = document.activeElement?.shadowRoot ?? document;
    const form = root.querySelector('form');
    const all = [...(form?.querySelectorAll('input, button, summary') ?? [])];
    const chosen = wanted === 'focused' ? [root.activeElement] : all;
    return chosen
      .filter((at) => at?.checkVisibility())
      .map((at) => {
        const name = at?.getAttribute('name') ?? '';
        const named = `[name="${CSS.escape(name)}"]`;
        const controls = [...root.querySelectorAll<HTMLInputElement>(named)];
        const isDone = at?.matches('[aria-pressed="true"], [aria-disabled="true"]');
        const isFolded = at?.getAttribute('aria-expanded') === 'false';
        const group = at?.parentElement?.querySelector('[data-group]')?.getAttribute('data-group');
        const given = controls.find(({ type, checked }) => type === 'text' || checked)?.value;
        return {
          tag: at?.tagName ?? '',
          type: at?.getAttribute('type') ?? '',
          name,
          group: at?.getAttribute('data-group') ?? '',
          unfolds: isFolded ? (group ?? '') : '',
          values: controls.map(({ value }) => value),
          answer: isDone ? 'press' : (given ?? ''),
          optional: Boolean(at?.closest('[data-optional]')),
          facts: [...root.querySelectorAll('[id^="question-"]')].map(({ id }) => id.slice(9))
        };
      });
  }, which);
}
