import { indications } from '../../../statecharts/indications/registry.ts';
import { ADDRESSES } from '../../../src/lib/site/country-address.ts';
import { PAGES as PATIENT_PAGES } from '../../../src/lib/explainer/pages.ts';
import { TOOLS } from '../../../src/lib/tools/tools.ts';
import { LANGUAGES } from '../../../src/lib/words/language.ts';

/** The pages of text that all readers share, below a language. */
const COMMON = [
  '',
  'refer/',
  'tools/',
  'about/',
  'accessibility/',
  'agreement/',
  'agreement/answers/',
  'evidence/',
  'integrators/',
  'proof/',
  'proof/certificate/',
  'rules/',
  'rules/fbss/',
  'rules/angina/',
  'sources/',
  'sources/I-6/',
  'sources/I-35/',
  'traceability/',
  'patient/'
];

/** The pages for patients of a country, below its address. */
export const OF_A_COUNTRY = [
  '',
  'booklet/',
  'pictures/',
  'consulting-room/',
  'warning-signs/',
  'wallet-card/',
  ...PATIENT_PAGES.map(({ id }) => `${id}/`)
];

/** The pages of text, below a language. */
export const TEXT_PAGES = [
  ...COMMON,
  ...ADDRESSES.flatMap((country) => OF_A_COUNTRY.map((page) => `patient/${country}/${page}`))
];

/** The pages of one tool each, below a language. */
export const TOOL_PAGES = TOOLS.map((tool) => `tools/${tool}/`);

/** The diary that a patient keeps, below a language. */
export const DIARY_PAGE = 'diary/';

/** The list of pathways, the map of each, and the page of each indication without one. */
export const PATHWAY_PAGES = ['pathway/', ...indications.map(({ id }) => `pathway/${id}/`)];

/** The pages on which a specialist works, by their address below an indication. */
export const OF_A_CASE = ['case', 'trial', 'off-test', 'aftercare'];

/** The pages on which a specialist works, below a language, for three ways that differ most. */
export const SPECIALIST_PAGES = [
  ...['fbss', 'crps', 'cluster'].flatMap((id) => OF_A_CASE.map((page) => `pathway/${id}/${page}/`)),
  'pathway/centre/'
];

/** Of the pages for patients, one of each kind: by its parts, and by country. */
const PATIENT_KINDS = [
  'nl/',
  'be/for-whom/',
  'nl/neuromodulation/',
  'be/trial/',
  'nl/risks/',
  'nl/what-matters/',
  'nl/words/',
  'nl/about/',
  'be/booklet/',
  'nl/pictures/',
  'nl/consulting-room/',
  'be/warning-signs/',
  'be/wallet-card/'
].map((page) => `patient/${page}`);

/** The pages of text that are looked at one by one: the booklet has what is left out. */
const LOOKED_AT = TEXT_PAGES.filter(
  (path) => !path.startsWith('patient/be/') || PATIENT_KINDS.includes(path)
);

/** Of the pages of text, one of each kind, and the longest, below a language. */
export const TEXT_KINDS = [...COMMON, ...PATIENT_KINDS];

/** One page of each kind, in both languages. */
export const KINDS = [
  '/',
  ...LANGUAGES.flatMap((language) =>
    [
      ...TEXT_KINDS,
      ...TOOL_PAGES,
      DIARY_PAGE,
      ...['refer/fbss/', 'refer/angina/', 'pathway/', 'pathway/fbss/', 'pathway/angina/'],
      'pathway/centre/',
      ...OF_A_CASE.map((page) => `pathway/fbss/${page}/`)
    ].map((path) => `/${language}/${path}`)
  )
];

/** The pages that are looked at one by one: all in Dutch, and in English, the shorter, one of each kind. */
export const PAGES = [
  ...KINDS,
  ...[
    ...[...LOOKED_AT, ...TOOL_PAGES, DIARY_PAGE, ...PATHWAY_PAGES, ...SPECIALIST_PAGES],
    ...indications.map(({ id }) => `refer/${id}/`)
  ]
    .map((path) => `/nl/${path}`)
    .filter((path) => !KINDS.includes(path))
];
