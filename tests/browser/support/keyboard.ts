import type { Page } from '@playwright/test';
import type { Facts } from '../../../statecharts/facts/fact.ts';
import type { Group } from '../../../src/lib/case/check/groups.ts';

/** More stops than any page has. */
const MOST_STOPS = 400;

interface Stop {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly group: string;
  readonly values: readonly string[];
  /** What is answered so far; empty when nothing is. */
  readonly answer: string;
  /** The names of all controls on the page. */
  readonly names: readonly string[];
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

/**
 * Fills in the form with the keyboard alone, from top to bottom, as far as the submit button, and
 * presses it. A group's button is used when it answers two rows or more as wanted; the exceptions
 * are changed afterwards.
 * Gives the number of answers and buttons it took.
 */
export async function fillInByKeyboard(page: Page, answers: Answers): Promise<number> {
  const wanted: Record<string, string> = {
    ...Object.fromEntries(Object.entries(answers.facts).map(([id, value]) => [id, String(value)])),
    ...(answers.seen && { seenByPainSpecialist: answers.seen })
  };
  let interactions = 0;
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopAt(page);
    if (stop.type === 'submit') {
      await page.keyboard.press('Enter');
      return interactions;
    }
    const group = answers.groups.find(({ id }) => id === stop.group);
    const value = wanted[stop.name] ?? instrumentAt(stop, wanted);
    if (group && fits(group, wanted, stop.names)) {
      await page.keyboard.press('Enter');
      interactions += 1;
    } else if (
      value !== undefined &&
      value !== stop.answer &&
      !(answers.skipOptional && stop.optional)
    ) {
      await enter(page, stop, value);
      interactions += 1;
    }
  }
  throw new Error('The form has no button that can be reached with the keyboard.');
}

/** Of the instruments that a question about a score offers, the one whose score is known. */
function instrumentAt(
  { name, values }: Stop,
  wanted: Readonly<Record<string, string>>
): string | undefined {
  return name.startsWith('instrument-') ? values.find((fact) => fact in wanted) : undefined;
}

/** Whether a group's button saves answers and leaves no row answered that should stay open. */
function fits(
  { answers }: Group,
  wanted: Readonly<Record<string, string>>,
  names: readonly string[]
): boolean {
  const rows = Object.entries(answers).filter(([fact]) => names.includes(fact));
  const right = rows.filter(([fact, answer]) => wanted[fact] === answer);
  return right.length > 1 && rows.every(([fact]) => wanted[fact] !== undefined);
}

async function enter(page: Page, stop: Stop, value: string): Promise<void> {
  if (stop.type === 'radio') {
    const index = stop.values.indexOf(value);
    if (index < 0) throw new Error(`${stop.name} does not offer ${value}.`);
    if (stop.answer === '' && index === 0) await page.keyboard.press('Space');
    const from = Math.max(0, stop.values.indexOf(stop.answer));
    const steps = (index - from + stop.values.length) % stop.values.length;
    for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowDown');
  } else if (stop.type === 'text') {
    await page.keyboard.type(value.replace('.', ','));
  }
}

function stopAt(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const name = at?.getAttribute('name') ?? '';
    const controls = [...document.getElementsByName(name)] as HTMLInputElement[];
    return {
      tag: at?.tagName ?? '',
      type: at?.getAttribute('type') ?? '',
      name,
      group: at?.classList.contains('group') ? (at.getAttribute('data-group') ?? '') : '',
      values: controls.map(({ value }) => value),
      answer: controls.find(({ type, checked }) => type === 'text' || checked)?.value ?? '',
      optional: Boolean(at?.closest('[data-optional]')),
      names: [...document.querySelectorAll('[name]')].map(
        (control) => control.getAttribute('name') ?? ''
      )
    };
  });
}

/** Goes on with the Tab key until this has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  for (let i = 0; i < MOST_STOPS; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${selector}.`);
}
