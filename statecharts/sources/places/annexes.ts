import { passagesAt, SILENT, type Passage } from '../passage.ts';

const NEUROPATHIES = 'Bij ALLE perifere neuropathieën';

/** The questionnaires, and the draft agreement, which supports the main text (I-21). */
export const annexes: readonly Passage[] = [
  ...passagesAt('nva annex 1', {
    'general.questionnaires': 'PROMs neuromodulatie',
    'aftercare.proms': 'PROMs neuromodulatie'
  }),
  ...passagesAt('nva annex 3', {
    'annex.draft': 'CONCEPT Samenwerkingsovereenkomst Pijnklinieken'
  }),
  ...passagesAt('nva annex 3 (4)', {
    'trial.length':
      'gedurende 2 weken beoordeeld wordt of de geïmplanteerde elektrode(s) het gewenste effect hebben',
    'trial.insufficient': 'Indien het effect van de elektrodes tegenvalt volgt explantatie'
  }),
  ...passagesAt('nva annex 3 (6a)', {
    'fbss.dominance': 'Bij FBSS met hoofdzakelijk rugpijn',
    'fnss.myelum': 'Bij FNSS met myelumcompressie',
    'neuropathies.excluded': NEUROPATHIES,
    'indication.listed': [
      { said: 'Bij refractaire Angina Pectoris', of: ['angina'] },
      { said: NEUROPATHIES, of: ['peripheral-neuropathy-other', 'nerve-injury'] },
      { said: 'Bij PHN (postherpetische neuralgie)', of: ['phn'] },
      { said: 'Bij perifeer arterieel vaatlijden', of: ['pad'] },
      { said: SILENT, of: ['back-pain', 'phantom-limb', 'cancer-pain', 'other'] }
    ]
  }),
  ...passagesAt('nva annex 3 (7)', {
    'implants.arrangement':
      'wordt de overgangsregeling gevolgd die is opgesteld door het Zorginstituut Nederland'
  })
];
