import { expect, type Page } from '@playwright/test';
import { addressOf } from '../../../src/lib/site/country-address.ts';
import type { Language } from '../../../src/lib/words/language.ts';
import type { Country } from '../../../statecharts/facts/country.ts';
import { openPage, unfoldCase } from './form.ts';

/** How a page is used: each is a dimension along which a test can be repeated. */
export interface Use {
  readonly language: Language;
  /** Where the patient is: in the address, or answered in the page's own question. */
  readonly country: Country;
  /** What it is read on. A phone is small; paper is what comes out of a printer. */
  readonly on: 'desk' | 'phone' | 'paper';
  /** What the clock says when the page is opened, in local time: `2026-03-31T23:59`. */
  readonly clock: string;
}

/** A small phone, upright. */
export const PHONE = { width: 360, height: 740 };

type Dimensions = { readonly [D in keyof Use]?: readonly Use[D][] };

/** Every combination of the values that a test names, by a name for each. */
export function uses(
  dimensions: Dimensions
): { readonly name: string; readonly use: Partial<Use> }[] {
  const combined = Object.entries(dimensions).reduce<Partial<Use>[]>(
    (all, [dimension, values]) =>
      all.flatMap((use) => values.map((value) => ({ ...use, [dimension]: value }))),
    [{}]
  );
  return combined.map((use) => ({ name: Object.values(use).join(', '), use }));
}

/**
 * Opens a page as it is used, and waits until all of it is there. `path` stands below the language;
 * in the address of a page for patients `{country}` is filled in. What is left out is Dutch, the
 * Netherlands, a desk and the true time.
 */
export async function openAsUsed(page: Page, path: string, use: Partial<Use> = {}): Promise<void> {
  const { language = 'nl', country = 'NL', on = 'desk', clock } = use;
  if (on === 'phone') await page.setViewportSize(PHONE);
  if (clock !== undefined) await page.clock.install({ time: new Date(clock) });
  await openPage(page, `/${language}/${path.replace('{country}', addressOf(country))}`);
  if (country !== 'NL' && !path.includes('{country}')) await chooseCountry(page, country);
  if (on === 'paper') await putOnPaper(page);
}

/** Answers the page's question where the patient is. Fails on a page that has none. */
export async function chooseCountry(page: Page, country: Country): Promise<void> {
  if ((await page.locator('form.decision').count()) > 0) await unfoldCase(page);
  await page.check(`[name="country"][value="${country}"]`);
}

/** Shows a page as it is printed, with the answers that it has by now. */
export async function putOnPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Lets so much time go by on a clock that was set: `02:00` is two minutes. */
export async function letPass(page: Page, time: string): Promise<void> {
  await page.clock.fastForward(time);
}

/** Goes back as a reader does. Playwright's own way waits for a load that a kept page never has. */
export async function goBack(page: Page): Promise<void> {
  const left = page.url();
  await page.evaluate(() => history.back());
  await expect.poll(() => page.url()).not.toBe(left);
}
