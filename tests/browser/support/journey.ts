import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../src/lib/words/language.ts';
import type { Country } from '../../../statecharts/facts/country.ts';
import { caseIsThere, openCheck } from './form.ts';
import { enter } from './evaluation.ts';

/** The pages about one patient, and the one about a centre that lies beside them. */
export const PAGE = {
  check: /\/refer\/\w+\/$/,
  case: /\/case\/$/,
  trial: /\/trial\/$/,
  offTest: /\/off-test\/$/,
  aftercare: /\/aftercare\/$/,
  centre: /\/centre\/$/
} as const;

/** Waits until a page about a patient is whole. */
export async function isThere(page: Page, name: keyof typeof PAGE): Promise<void> {
  await expect(page).toHaveURL(PAGE[name]);
  if (name === 'case') await caseIsThere(page);
  else if (name === 'check') await page.locator('#advice footer').waitFor();
  else await page.locator('main form, #outcome').first().waitFor();
}

/** Follows the page's own link to another page about the same patient. */
export async function to(page: Page, name: keyof typeof PAGE): Promise<void> {
  const links = page.locator(':is(.patient-bar, main) a[href]');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  await links.nth(hrefs.findIndex((href) => PAGE[name].test(href))).click();
  await isThere(page, name);
}

/** From the check of somebody who has an implant already to the plan of a year's aftercare. */
export async function planAftercare(page: Page, language: Language, country: Country) {
  await openCheck(page, `/${language}/refer/fbss/`);
  await page.check(`[name="country"][value="${country}"]`);
  await to(page, 'case');
  await takeStep(page, /^(?:Al een implantaat|Has an implant)/i);
  await to(page, 'aftercare');
  await enter(page, 'implantDate', '2026-03-31');
  await enter(page, 'years', '1');
}

/** Takes a step of the way that a case shows. */
export async function takeStep(page: Page, name: RegExp): Promise<void> {
  await page.locator('.walk-steps button').filter({ hasText: name }).click();
}
