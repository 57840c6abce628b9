import type { Substance } from './substance.ts';

/**
 * Every opioid; `opioid` is what the morphine calculator calls it when it is taken by mouth, where it
 * knows it at all. Patches and other routes are told apart by the line itself. Not among them:
 * loperamide, and the antagonists naloxone, naltrexone and methylnaltrexone.
 */
export const OPIOID_SUBSTANCES = {
  morphine: {
    nl: 'morfine',
    en: 'morphine',
    also: ['morfinesulfaat', 'morfinehydrochloride'],
    opioid: 'morphine'
  },
  oxycodone: {
    nl: 'oxycodon',
    en: 'oxycodone',
    also: ['oxycodonum', 'oxycodoni'],
    opioid: 'oxycodone'
  },
  hydromorphone: {
    nl: 'hydromorfon',
    en: 'hydromorphone',
    also: ['hydromorphonum', 'hydromorfoon'],
    opioid: 'hydromorphone'
  },
  tapentadol: { nl: 'tapentadol', en: 'tapentadol', also: ['tapentadolum'], opioid: 'tapentadol' },
  tramadol: {
    nl: 'tramadol',
    en: 'tramadol',
    also: ['tramadolum', 'tramadoli'],
    opioid: 'tramadol'
  },
  codeine: { nl: 'codeïne', en: 'codeine', also: ['codeinefosfaat', 'kodeine'], opioid: 'codeine' },
  fentanyl: { nl: 'fentanyl', en: 'fentanyl', also: ['fentanylum', 'fentanil'] },
  buprenorphine: { nl: 'buprenorfine', en: 'buprenorphine' },
  methadone: { nl: 'methadon', en: 'methadone', also: ['levomethadon'], opioid: 'methadone' },
  tilidine: { nl: 'tilidine', en: 'tilidine', opioid: 'tilidineNaloxone' },
  nalbuphine: { nl: 'nalbufine', en: 'nalbuphine', opioid: 'nalbuphine' },
  hydrocodone: { nl: 'hydrocodon', en: 'hydrocodone', opioid: 'another' },
  dihydrocodeine: { nl: 'dihydrocodeïne', en: 'dihydrocodeine', opioid: 'another' },
  ethylmorphine: { nl: 'ethylmorfine', en: 'ethylmorphine', opioid: 'another' },
  nicomorphine: { nl: 'nicomorfine', en: 'nicomorphine', opioid: 'another' },
  oxymorphone: { nl: 'oxymorfon', en: 'oxymorphone', opioid: 'another' },
  levorphanol: { nl: 'levorfanol', en: 'levorphanol', opioid: 'another' },
  pethidine: { nl: 'pethidine', en: 'pethidine', also: ['meperidine'], opioid: 'another' },
  piritramide: { nl: 'piritramide', en: 'piritramide', opioid: 'another' },
  pentazocine: { nl: 'pentazocine', en: 'pentazocine', opioid: 'another' },
  butorphanol: { nl: 'butorfanol', en: 'butorphanol', opioid: 'another' },
  meptazinol: { nl: 'meptazinol', en: 'meptazinol', opioid: 'another' },
  dextropropoxyphene: {
    nl: 'dextropropoxyfeen',
    en: 'dextropropoxyphene',
    also: ['propoxyfeen', 'propoxyphene'],
    opioid: 'another'
  },
  dextromoramide: { nl: 'dextromoramide', en: 'dextromoramide', opioid: 'another' },
  bezitramide: { nl: 'bezitramide', en: 'bezitramide', opioid: 'another' },
  diamorphine: { nl: 'diamorfine', en: 'diamorphine', also: ['heroine'], opioid: 'another' },
  opium: { nl: 'opium', en: 'opium', also: ['opiumtinctuur'], opioid: 'another' },
  sufentanil: { nl: 'sufentanil', en: 'sufentanil', opioid: 'another' },
  alfentanil: { nl: 'alfentanil', en: 'alfentanil', opioid: 'another' },
  remifentanil: { nl: 'remifentanil', en: 'remifentanil', opioid: 'another' }
} as const satisfies Record<string, Substance>;
