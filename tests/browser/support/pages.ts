import { indications } from '../../../statecharts/indications/registry.ts';
import { LANGUAGES } from '../../../src/lib/words/language.ts';

/** The pages of text, below a language. */
export const TEXT_PAGES = ['', 'refer/', 'about/', 'accessibility/'];

/** Every page that a visitor can be led to. */
export const PAGES = [
  '/',
  ...LANGUAGES.flatMap((language) => [
    ...TEXT_PAGES.map((path) => `/${language}/${path}`),
    ...indications.map(({ id }) => `/${language}/refer/${id}/`),
    `/${language}/pathway/`,
    ...indications
      .filter(({ hasPathway }) => hasPathway)
      .map(({ id }) => `/${language}/pathway/${id}/`)
  ])
];

/** One page of each kind, in both languages. */
export const KINDS = [
  '/',
  ...LANGUAGES.flatMap((language) =>
    [...TEXT_PAGES, 'refer/fbss/', 'refer/angina/'].map((path) => `/${language}/${path}`)
  )
];
