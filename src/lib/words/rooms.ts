/**
 * The rooms of the site's own words: those of every page, of the text pages, of the referral check
 * and of the text it makes for a record, of the map, of the tools, of trial and off-test, of a case
 * with its aftercare and its centre, of the pages for patients, of a patient's diary. Each is a folder
 * with a file a language.
 */
export const ROOMS = [
  'site',
  'pages',
  'check',
  'record',
  'pathway',
  'tools',
  'trial',
  'care',
  'patient',
  'diary'
] as const;
export type Room = (typeof ROOMS)[number];
