import type { TellingRow } from './telling-patients.ts';

const DRUGS_UNTRIED = {
  'drugs.snri': 'not-considered',
  'drugs.tca': 'not-considered',
  'drugs.gabapentinoid': 'insufficient'
};

/** Of steps and drugs, written from section 10 of the rules alone; a good patient is referred. */
export const tellingSteps: readonly TellingRow[] = [
  ['I-1', 'fbss', 'declined exercise', { 'steps.exercise': 'declined' }, 'refer', 'not-now'],
  [
    'I-1',
    'fbss',
    'declined treatment of a component',
    { 'steps.nociceptive': 'declined' },
    'refer',
    'not-now'
  ],
  ['I-1', 'sfn', 'declined an SNRI', { 'drugs.snri': 'declined' }, 'refer', 'not-now'],
  ['I-1', 'pdn', 'declined TENS', { 'steps.tens': 'declined' }, 'refer', 'specialist-first'],
  ['I-4', 'fbss', 'a third drug that works', { 'drugs.snri': 'effective' }, 'not-now', 'refer'],
  [
    'I-4',
    'pdn',
    'capsaicin under way',
    { 'drugs.capsaicin': 'ongoing' },
    'discuss',
    'refer',
    ['I-9']
  ],
  [
    'I-4',
    'cluster',
    'topiramate that works, methysergide not tolerated',
    {
      'drugs.topiramate': 'effective',
      'drugs.methysergide': 'unsuitable',
      'drugs.gabapentin': 'not-considered'
    },
    'specialist-first',
    'discuss'
  ],
  [
    'I-9',
    'pdn',
    'no third choice',
    { 'drugs.carbamazepine': 'not-considered', 'drugs.capsaicin': 'not-considered' },
    'discuss',
    'not-now'
  ],
  ['I-10', 'cluster', 'attacks of 4', { painNrs: 4 }, 'discuss', 'not-now'],
  [
    'I-10',
    'cluster',
    'lithium not tolerated',
    { 'drugs.lithium': 'unsuitable' },
    'discuss',
    'refer'
  ],
  ['I-11', 'sfn', 'a gabapentinoid alone', DRUGS_UNTRIED, 'not-now', 'refer'],
  [
    'I-12',
    'pdn',
    'no TENS',
    { 'steps.tens': 'not-considered' },
    'specialist-first',
    'refer',
    ['I-17']
  ],
  [
    'I-12',
    'pdn',
    'no sympathetic block',
    { 'steps.sympatheticBlock': 'ongoing' },
    'specialist-first',
    'refer',
    ['I-17']
  ],
  ['I-12', 'sfn', 'no capsaicin', { 'drugs.capsaicin': 'not-considered' }, 'discuss', 'refer'],
  [
    'I-17',
    'fbss',
    'no pulsed radiofrequency',
    { 'steps.nerveRootPrf': 'not-considered' },
    'specialist-first',
    'not-now'
  ],
  [
    'I-27',
    'fbss',
    'serious concern, not treated',
    { 'psychosocial.coping': 'serious', 'steps.psychosocial': 'not-considered' },
    'specialist-first',
    'refer',
    ['I-17']
  ]
];
