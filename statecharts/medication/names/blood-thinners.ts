import type { Substance } from './substance.ts';

const ANTICOAGULANT = 'anticoagulant';
const ANTIPLATELET = 'antiplatelet';

/** Anticoagulants and antiplatelets. Not among them: other painkillers of the NSAID kind. */
export const BLOOD_THINNERS = {
  acenocoumarol: {
    nl: 'acenocoumarol',
    en: 'acenocoumarol',
    also: ['acenocumarol', 'nicoumalone'],
    thinner: ANTICOAGULANT
  },
  phenprocoumon: {
    nl: 'fenprocoumon',
    en: 'phenprocoumon',
    also: ['fenprocumon'],
    thinner: ANTICOAGULANT
  },
  warfarin: { nl: 'warfarine', en: 'warfarin', thinner: ANTICOAGULANT },
  fluindione: { nl: 'fluindion', en: 'fluindione', thinner: ANTICOAGULANT },
  dabigatran: {
    nl: 'dabigatran',
    en: 'dabigatran',
    also: ['dabigatranetexilaat', 'dabigatran etexilaat', 'dabigatran etexilate'],
    thinner: ANTICOAGULANT
  },
  rivaroxaban: { nl: 'rivaroxaban', en: 'rivaroxaban', thinner: ANTICOAGULANT },
  apixaban: { nl: 'apixaban', en: 'apixaban', thinner: ANTICOAGULANT },
  edoxaban: { nl: 'edoxaban', en: 'edoxaban', thinner: ANTICOAGULANT },
  betrixaban: { nl: 'betrixaban', en: 'betrixaban', thinner: ANTICOAGULANT },
  heparin: { nl: 'heparine', en: 'heparin', thinner: ANTICOAGULANT },
  nadroparin: { nl: 'nadroparine', en: 'nadroparin', thinner: ANTICOAGULANT },
  enoxaparin: { nl: 'enoxaparine', en: 'enoxaparin', thinner: ANTICOAGULANT },
  dalteparin: { nl: 'dalteparine', en: 'dalteparin', thinner: ANTICOAGULANT },
  tinzaparin: { nl: 'tinzaparine', en: 'tinzaparin', thinner: ANTICOAGULANT },
  bemiparin: { nl: 'bemiparine', en: 'bemiparin', thinner: ANTICOAGULANT },
  fondaparinux: { nl: 'fondaparinux', en: 'fondaparinux', thinner: ANTICOAGULANT },
  danaparoid: { nl: 'danaparoïde', en: 'danaparoid', thinner: ANTICOAGULANT },
  argatroban: { nl: 'argatroban', en: 'argatroban', thinner: ANTICOAGULANT },
  bivalirudin: { nl: 'bivalirudine', en: 'bivalirudin', thinner: ANTICOAGULANT },
  aspirin: {
    nl: 'acetylsalicylzuur',
    en: 'aspirin',
    also: [
      'acetyl salicylzuur',
      'acetylsalicylic acid',
      'acidum acetylsalicylicum',
      'aspirine',
      'lysineacetylsalicylaat'
    ],
    thinner: ANTIPLATELET
  },
  carbasalate: {
    nl: 'carbasalaatcalcium',
    en: 'carbasalate calcium',
    also: ['carbasalaat', 'carbasalaat calcium', 'carbasalate', 'carbasalatum calcicum'],
    thinner: ANTIPLATELET
  },
  clopidogrel: { nl: 'clopidogrel', en: 'clopidogrel', thinner: ANTIPLATELET },
  prasugrel: { nl: 'prasugrel', en: 'prasugrel', thinner: ANTIPLATELET },
  ticagrelor: { nl: 'ticagrelor', en: 'ticagrelor', thinner: ANTIPLATELET },
  cangrelor: { nl: 'cangrelor', en: 'cangrelor', thinner: ANTIPLATELET },
  ticlopidine: { nl: 'ticlopidine', en: 'ticlopidine', thinner: ANTIPLATELET },
  dipyridamole: {
    nl: 'dipyridamol',
    en: 'dipyridamole',
    also: ['dipyridamolum'],
    thinner: ANTIPLATELET
  },
  cilostazol: { nl: 'cilostazol', en: 'cilostazol', thinner: ANTIPLATELET },
  triflusal: { nl: 'triflusal', en: 'triflusal', thinner: ANTIPLATELET }
} as const satisfies Record<string, Substance>;
