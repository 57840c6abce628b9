import type { TellingRow } from './telling-patients.ts';

/** Of findings, written from section 10 of the rules alone; a good patient is referred. */
export const tellingFindings: readonly TellingRow[] = [
  ['I-2', 'fbss', 'two scores that disagree', { painNrs: 4, painVasMm: 60 }, 'incomplete', 'refer'],
  [
    'I-2',
    'cluster',
    'two scores that disagree, the other way round',
    { painNrs: 6, painVasMm: 40 },
    'incomplete',
    'refer'
  ],
  ['I-5', 'sfn', 'NRS 4.5 elsewhere', { painElsewhereNrs: 4.5 }, 'discuss', 'not-indicated'],
  ['I-6', 'fbss', 'leg and back equal', { dominantPain: 'equal' }, 'discuss', 'refer'],
  ['I-6', 'fnss', 'arm and neck equal', { dominantPain: 'equal' }, 'discuss', 'refer'],
  ['I-7', 'fnss', 'never operated on', { cervicalSurgeries: 0 }, 'not-indicated', 'refer'],
  ['I-7', 'fnss', 'may be operated on', { surgicallyTreatable: true }, 'discuss', 'refer'],
  ['I-8', 'crps', 'type II', { crpsType: 'II' }, 'discuss', 'not-indicated'],
  ['I-15', 'fbss', 'pregnant', { pregnant: true }, 'not-now', 'not-indicated'],
  ['I-15', 'cluster', 'an infection', { activeInfection: true }, 'not-now', 'not-indicated'],
  ['I-15', 'crps', 'substance misuse', { substanceMisuse: true }, 'not-now', 'not-indicated'],
  ['I-18', 'fbss', 'pain for 4 months', { painDurationMonths: 4 }, 'not-now', 'refer'],
  ['I-20', 'pdn', 'a good patient', {}, 'refer', 'not-indicated'],
  ['I-20', 'sfn', 'a good patient of unknown age', { age: null }, 'incomplete', 'not-indicated'],
  ['I-22', 'fbss', '17 years old', { age: 17 }, 'not-now', 'not-indicated'],
  ['I-23', 'crps', 'pain for 2 months', { painDurationMonths: 2 }, 'specialist-first', 'not-now'],
  [
    'I-24',
    'fbss',
    'an anticoagulant that cannot be paused now',
    { bleedingRisk: 'anticoagulant-not-pausable-now' },
    'not-now',
    'not-indicated'
  ],
  [
    'I-24',
    'cluster',
    'a clotting disorder',
    { bleedingRisk: 'coagulation-disorder' },
    'not-now',
    'not-indicated'
  ],
  ['I-25', 'fbss', 'opioids of 90 mg', { opioidMedMgPerDay: 90 }, 'specialist-first', 'not-now'],
  [
    'I-26',
    'fbss',
    'seen by a psychiatrist',
    { psychiatricDisorder: 'active-with-psychiatrist' },
    'discuss',
    'refer'
  ],
  ['I-29', 'crps', 'pain of the trunk', { crpsRegion: 'elsewhere' }, 'discuss', 'refer'],
  ['I-30', 'cluster', 'overuse', { medicationOveruse: true }, 'specialist-first', 'not-indicated'],
  [
    'I-31',
    'crps',
    'not CRPS, says the GP',
    { iaspCriteriaMet: false, diagnosedBySpecialist: false },
    'specialist-first',
    'not-indicated'
  ],
  [
    'I-32',
    'fbss',
    'the prescriber not asked',
    { bleedingRisk: 'anticoagulant-not-asked' },
    'discuss',
    'incomplete'
  ],
  ['I-33', 'fbss', 'a dose unknown', { opioidMedMgPerDay: null }, 'specialist-first', 'incomplete']
];
