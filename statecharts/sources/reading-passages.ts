import type { Citation, Reading } from '../criteria/source.ts';
import type { Passage } from './passage.ts';
import { passagesOn } from './passages.ts';

type Place = readonly [about: string, at: Citation];

const CLUSTER: Citation = 'nva §2 clusterhoofdpijn';
const SFN: Citation = 'nva §2 Dunnevezelneuropathie';
const AGREEMENT: Citation = 'nva annex 3 (6a)';

/** The passages that leave room, and how each is read; none where the sources are silent. */
const READ: Readonly<Record<Reading, readonly Place[]>> = {
  'I-1': [
    ['steps.before', 'nva §2 FBSS'],
    ['steps.insufficient', 'nva §2 FBSS']
  ],
  'I-2': [['general.intensity', 'nva §1']],
  'I-3': [],
  'I-4': [['steps.lastResort', 'nva introduction']],
  'I-5': [
    ['sfn.painElsewhere', SFN],
    ['sfn.limbPain', SFN]
  ],
  'I-6': [
    ['fbss.dominance', 'nva §2 FBSS'],
    ['fnss.dominance', 'nva §2 FNSS'],
    ['fbss.dominance', AGREEMENT]
  ],
  'I-7': [['fnss.surgery', 'nva §2 FNSS']],
  'I-8': [
    ['crps.type', 'nva §2 CRPS'],
    ['crps.type', 'nva introduction']
  ],
  'I-9': [
    ['conservative.coAnalgesics', 'nva §2 PDN'],
    ['conservative.thirdChoice', 'nva §2 PDN']
  ],
  'I-10': [
    ['general.intensity', 'nva §1'],
    ['cluster.refractory', CLUSTER],
    ['cluster.refractoryByFailure', CLUSTER]
  ],
  'I-11': [['conservative.coAnalgesics', SFN]],
  'I-12': [
    ['minimallyInvasive.tens', 'nva §2 PDN'],
    ['minimallyInvasive.sympatheticBlock', 'nva §2 PDN'],
    ['conservative.capsaicin', SFN]
  ],
  'I-13': [['attention.weighted-score', 'nva §1']],
  'I-14': [['aftercare.proms', 'nva §1']],
  'I-15': [
    ['general.substanceMisuse', 'nva §1'],
    ['general.pregnancy', 'nva §1'],
    ['general.infection', 'nva §1']
  ],
  'I-16': [
    ['offTest.worse', 'nva §1'],
    ['offTest.quality', 'nva §1']
  ],
  'I-17': [['steps.before', 'nva §2 FBSS']],
  'I-18': [
    ['general.duration', 'nva introduction'],
    ['general.duration', 'nva §1']
  ],
  'I-19': [
    ['trial.length', 'nva §1'],
    ['trial.length', 'nva annex 3 (4)'],
    ['trial.length', 'be-hospital']
  ],
  'I-20': [
    ['neuropathies.excluded', AGREEMENT],
    ['pdn.lowerLimbs', 'nva §2 PDN'],
    ['sfn.limbPain', SFN]
  ],
  'I-21': [['annex.draft', 'nva annex 3']],
  'I-22': [['general.age', 'nva §1']],
  'I-23': [['general.duration', 'nva §1']],
  'I-24': [['general.bleeding', 'nva §1']],
  'I-25': [['general.opioids', 'nva §1']],
  'I-26': [['general.psychiatry', 'nva §1']],
  'I-27': [
    ['psychosocial.concern', 'nva introduction'],
    ['conservative.psychosocial', 'nva §2 FBSS']
  ],
  'I-28': [['fnss.myelum', AGREEMENT]],
  'I-29': [
    ['crps.region', 'nva introduction'],
    ['crps.region', 'nva §2 CRPS'],
    ['minimallyInvasive.thoracicBlock', 'nva §2 CRPS']
  ],
  'I-30': [['cluster.medicationOveruse', CLUSTER]],
  'I-31': [['crps.diagnosis', 'nva §2 CRPS']],
  'I-32': [['general.bleeding', 'nva §1']],
  'I-33': [['general.opioids', 'nva §1']],
  'I-34': [
    ['attention.cardiac-device', 'nva §1'],
    ['attention.earlier-neuromodulation', 'nva §1']
  ],
  'I-35': [],
  'I-36': [
    ['cluster.frequency', CLUSTER],
    ['trial.attacks', 'nva §1']
  ]
};

/** The passages of a reading; none where the sources say nothing of it. */
export function passagesOfReading(reading: Reading): Passage[] {
  return (READ[reading] ?? []).flatMap(([about, at]) => passagesOn([about], [at]));
}
