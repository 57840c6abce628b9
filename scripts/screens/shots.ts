import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { exampleOf } from '../../tests/browser/support/examples.ts';
import { fillInByName } from '../../tests/browser/support/form.ts';
import { enter } from '../../tests/browser/support/evaluation.ts';
import { OF_A_CASE, TEXT_KINDS, TOOL_PAGES } from '../../tests/browser/support/pages.ts';

/** Something to photograph: a page, and what is done on it first. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

export const WIDTHS = [360, 768, 1440] as const;
export const MODES = ['light', 'dark', 'print'] as const;
export type Mode = (typeof MODES)[number];

/** The pages of an indication with a pathway, below a language. */
const PATHWAY = ['pathway/fbss/', ...OF_A_CASE.map((page) => `pathway/fbss/${page}/`)];

/** Every kind of page, and two checks and a trial that are filled in, in both languages. */
export const subjects: readonly Subject[] = [
  { name: 'languages', path: '/' },
  ...LANGUAGES.flatMap((language): Subject[] => [
    ...[...TEXT_KINDS, ...TOOL_PAGES, ...PATHWAY, 'pathway/', 'pathway/centre/'].map((path) => ({
      name: `${path.slice(0, -1).replaceAll('/', '-') || 'home'}-${language}`,
      path: `/${language}/${path}`
    })),
    { name: `check-${language}`, path: `/${language}/refer/fbss/` },
    { name: `direct-${language}`, path: `/${language}/refer/phn/` },
    filledIn('refer', language),
    filledIn('specialist-first', language),
    evaluated(language)
  ])
];

function filledIn(category: 'refer' | 'specialist-first', language: string): Subject {
  const { indication, example } = exampleOf(category);
  const path = `/${language}/refer/${indication.id}/`;
  return {
    name: `advice-${category}-${language}`,
    path,
    prepare: async (page) => {
      await fillInByName(page, example.country, example.facts);
      await page.evaluate(() => scrollTo(0, 0));
    }
  };
}

/** A trial that comes to exactly half. */
function evaluated(language: string): Subject {
  return {
    name: `evaluated-${language}`,
    path: `/${language}/pathway/fbss/trial/`,
    prepare: async (page) => {
      await page.check('[name="instrument"][value="nrs"]');
      await enter(page, 'days', '9');
      await enter(page, 'baseline', '8');
      await page.locator('.diary-file summary').click();
      await page.locator('input[type="file"]').setInputFiles({
        name: 'diary.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          'date,nrs,nrs,medication\n2026-03-01,5,6,\n2026-03-02,4,5,paracetamol\n' +
            '2026-03-03,4,4,\n2026-03-04,3,4,\n2026-03-05,3.5,4.5,\n'
        )
      });
      await page.locator('.day-chart').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    }
  };
}

/** The picture of a few subjects that the README and the documentation show. */
export const representative: readonly { subject: string; width: number; mode: Mode }[] = [
  { subject: 'home-nl', width: 1440, mode: 'light' },
  { subject: 'refer-nl', width: 768, mode: 'light' },
  { subject: 'advice-refer-nl', width: 1440, mode: 'light' },
  { subject: 'advice-specialist-first-en', width: 1440, mode: 'dark' },
  { subject: 'check-nl', width: 360, mode: 'light' },
  { subject: 'advice-refer-en', width: 768, mode: 'print' },
  { subject: 'pathway-fbss-nl', width: 1440, mode: 'light' },
  { subject: 'evaluated-en', width: 1440, mode: 'light' },
  { subject: 'patient-nl-neuromodulation-nl', width: 360, mode: 'light' }
];
