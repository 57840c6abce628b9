import { LANGUAGES } from '../../src/lib/words/language.ts';
import {
  DIARY_PAGE,
  OF_A_CASE,
  TEXT_KINDS,
  TOOL_PAGES
} from '../../tests/browser/support/pages.ts';
import { preparedIn, type Subject } from './prepared.ts';

export type { Subject };

export const WIDTHS = [360, 768, 1440] as const;
export const MODES = ['light', 'dark', 'print'] as const;
export type Mode = (typeof MODES)[number];

/** The pages of an indication with a pathway, below a language. */
const PATHWAY = ['pathway/fbss/', ...OF_A_CASE.map((page) => `pathway/fbss/${page}/`)];

/** Every kind of page, and those on which something was done, in both languages. */
export const subjects: readonly Subject[] = [
  { name: 'languages', path: '/' },
  { name: 'not-found', path: '/nl/not-there/' },
  ...LANGUAGES.flatMap((language): Subject[] => [
    ...[...TEXT_KINDS, ...TOOL_PAGES, DIARY_PAGE, ...PATHWAY, 'pathway/', 'pathway/centre/'].map(
      (path) => ({
        name: `${path.slice(0, -1).replaceAll('/', '-') || 'home'}-${language}`,
        path: `/${language}/${path}`
      })
    ),
    { name: `check-${language}`, path: `/${language}/refer/fbss/` },
    { name: `direct-${language}`, path: `/${language}/refer/phn/` },
    ...preparedIn(language)
  ])
];

/** The picture of a few subjects that the README and the documentation show. */
export const representative: readonly { subject: string; width: number; mode: Mode }[] = [
  { subject: 'home-nl', width: 1440, mode: 'light' },
  { subject: 'refer-nl', width: 768, mode: 'light' },
  { subject: 'advice-refer-nl', width: 1440, mode: 'light' },
  { subject: 'advice-meanwhile-nl', width: 1440, mode: 'light' },
  { subject: 'advice-discuss-nl', width: 1440, mode: 'light' },
  { subject: 'advice-urgent-nl', width: 1440, mode: 'light' },
  { subject: 'advice-specialist-first-en', width: 1440, mode: 'dark' },
  { subject: 'check-nl', width: 360, mode: 'light' },
  { subject: 'medication-nl', width: 768, mode: 'light' },
  { subject: 'letter-nl', width: 1440, mode: 'light' },
  { subject: 'advice-refer-en', width: 768, mode: 'print' },
  { subject: 'direct-nl', width: 1440, mode: 'light' },
  { subject: 'pathway-fbss-nl', width: 1440, mode: 'light' },
  { subject: 'evaluated-en', width: 1440, mode: 'light' },
  { subject: 'patient-nl-neuromodulation-nl', width: 360, mode: 'light' },
  { subject: 'about-nl', width: 1440, mode: 'light' },
  { subject: 'not-found', width: 768, mode: 'light' }
];
