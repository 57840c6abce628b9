import type { Page } from '@playwright/test';
import { answerAt, stopsOn, wantedOf, type Answers, type Stop } from './stops.ts';

/** More stops than any page has. */
const MOST_STOPS = 400;

/** What it took: answers and buttons, fields typed in, and keys besides Tab and what was typed. */
export interface Effort {
  readonly clicks: number;
  readonly fields: number;
  readonly keys: number;
}

/**
 * Fills in the form with the keyboard alone, from top to bottom, as far as the submit button, and
 * presses it. A group's button is used when it answers two rows or more as wanted; the exceptions
 * are changed afterwards.
 */
export async function fillInByKeyboard(page: Page, answers: Answers): Promise<Effort> {
  const wanted = wantedOf(answers);
  let [clicks, fields, keys] = [0, 0, 0];
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press('Tab');
    const [stop] = await stopsOn(page, 'focused');
    if (!stop) continue;
    if (stop.type === 'submit') {
      await page.keyboard.press('Enter');
      return { clicks, fields, keys };
    }
    const value = answerAt(stop, wanted, answers);
    if (value === undefined) continue;
    keys += await enter(page, stop, value);
    if (stop.type === 'text') fields += 1;
    else clicks += 1;
  }
  throw new Error('The form has no button that can be reached with the keyboard.');
}

/** Gives the number of keys that it took, besides what is typed. */
async function enter(page: Page, stop: Stop, value: string): Promise<number> {
  if (value === 'press') await page.keyboard.press('Enter');
  if (value === 'press') return 1;
  if (stop.type === 'text') await page.keyboard.type(value.replace('.', ','));
  return stop.type === 'radio' ? choose(page, stop, value) : 0;
}

async function choose(page: Page, stop: Stop, value: string): Promise<number> {
  const index = stop.values.indexOf(value);
  if (index < 0) throw new Error(`${stop.name} does not offer ${value}.`);
  const isFirst = stop.answer === '' && index === 0;
  if (isFirst) await page.keyboard.press('Space');
  const from = Math.max(0, stop.values.indexOf(stop.answer));
  const steps = (index - from + stop.values.length) % stop.values.length;
  for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowDown');
  return isFirst ? 1 : steps;
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
