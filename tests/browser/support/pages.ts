import { indications } from '../../../statecharts/indications/registry.ts';
import { TOOLS } from '../../../src/lib/tools/tools.ts';
import { LANGUAGES } from '../../../src/lib/words/language.ts';

/** The pages of text, below a language. */
export const TEXT_PAGES = ['', 'refer/', 'tools/', 'about/', 'accessibility/'];

/** The pages of one tool each, below a language. */
export const TOOL_PAGES = TOOLS.map((tool) => `tools/${tool}/`);

/** The list of pathways, and the map of each, below a language. */
export const PATHWAY_PAGES = [
  'pathway/',
  ...indications.filter(({ hasPathway }) => hasPathway).map(({ id }) => `pathway/${id}/`)
];

/** Every page that a visitor can be led to. */
export const PAGES = [
  '/',
  ...LANGUAGES.flatMap((language) => [
    ...[...TEXT_PAGES, ...TOOL_PAGES, ...PATHWAY_PAGES].map((path) => `/${language}/${path}`),
    ...indications.map(({ id }) => `/${language}/refer/${id}/`)
  ])
];

/** One page of each kind, in both languages. */
export const KINDS = [
  '/',
  ...LANGUAGES.flatMap((language) =>
    [...TEXT_PAGES, ...TOOL_PAGES, 'refer/fbss/', 'refer/angina/', 'pathway/', 'pathway/fbss/'].map(
      (path) => `/${language}/${path}`
    )
  )
];
