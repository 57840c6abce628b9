// A second, deliberately plain reading of the rules, used only to check the first: the facts of a case.

import { pathways, readings } from './pathways.ts';

export interface FactRow {
  id: string;
  type: 'number' | 'integer' | 'boolean' | 'choice';
  min?: number;
  max?: number;
  values?: string[];
  specialist: boolean;
  /** The indications that read it. */
  for: string[];
}

type Row = Omit<FactRow, 'for'>;

const concern = ['none', 'some', 'serious'];
const status = ['insufficient', 'unsuitable', 'declined', 'ongoing', 'not-considered', 'effective'];

function number(id: string, min: number, max: number): Row {
  return { id, type: 'number', min, max, specialist: false };
}

function integer(id: string, min: number, max: number): Row {
  return { id, type: 'integer', min, max, specialist: false };
}

function boolean(id: string): Row {
  return { id, type: 'boolean', specialist: false };
}

function choice(id: string, values: string[]): Row {
  return { id, type: 'choice', values, specialist: false };
}

function bySpecialist(row: Row): Row {
  return { ...row, specialist: true };
}

/** Read for every pathway. */
const general: Row[] = [
  number('age', 0, 120),
  number('painDurationMonths', 0, 1200),
  number('painNrs', 0, 10),
  number('painVasMm', 0, 100),
  boolean('substanceMisuse'),
  boolean('pregnant'),
  boolean('activeInfection'),
  choice('bleedingRisk', [
    'none',
    'anticoagulant-pausable',
    'anticoagulant-not-asked',
    'anticoagulant-not-pausable-now',
    'anticoagulant-never-pausable',
    'coagulation-disorder'
  ]),
  boolean('lifeExpectancyOver12Months'),
  boolean('completesQuestionnaires'),
  number('bmi', 8, 100),
  bySpecialist(number('opioidMedMgPerDay', 0, 5000)),
  choice('psychiatricDisorder', [
    'none',
    'active-without-psychiatrist',
    'active-with-psychiatrist'
  ]),
  choice('psychosocial.engagement', concern),
  choice('psychosocial.coping', concern),
  choice('psychosocial.expectations', concern),
  choice('psychosocial.activity', concern),
  choice('psychosocial.socialSupport', concern),
  choice('psychosocial.secondaryGain', concern),
  choice('psychosocial.distress', concern),
  choice('psychosocial.opioidReduction', concern),
  boolean('cardiacDevice'),
  choice('earlierNeuromodulation', ['none', 'trial-without-effect', 'explanted', 'implanted'])
];

/** Read for the pathways that name them. */
const further: Row[] = [
  bySpecialist(boolean('painMechanism.neuropathic')),
  bySpecialist(boolean('painMechanism.nociplastic')),
  bySpecialist(boolean('painMechanism.nociceptive')),
  boolean('radicularPain'),
  choice('dominantPain', ['limb', 'equal', 'axial']),
  integer('lumbarSurgeries', 0, 50),
  integer('cervicalSurgeries', 0, 50),
  bySpecialist(boolean('surgicallyTreatable')),
  boolean('myelumCompression'),
  bySpecialist(boolean('scarPainProminent')),
  bySpecialist(boolean('neuropathicPainProminent')),
  bySpecialist(boolean('iaspCriteriaMet')),
  bySpecialist(choice('crpsType', ['I', 'II'])),
  choice('crpsRegion', ['lower-limb', 'upper-limb', 'both-equal', 'elsewhere']),
  bySpecialist(boolean('autoInflammationSuspected')),
  bySpecialist(boolean('inflammatorySignsProminent')),
  bySpecialist(boolean('vasomotorDysregulation')),
  bySpecialist(boolean('motorDysregulation')),
  bySpecialist(boolean('residualState')),
  bySpecialist(boolean('vasomotorProminent')),
  boolean('lowerLimbs'),
  boolean('diagnosedBySpecialist'),
  boolean('limbPainProminent'),
  number('painElsewhereNrs', 0, 10),
  number('painElsewhereVasMm', 0, 100),
  number('attacksPerWeek', 0, 500),
  bySpecialist(boolean('recentMri')),
  bySpecialist(boolean('structuralLesion')),
  boolean('medicationOveruse'),
  boolean('c2c3Surgery'),
  choice('steps.exercise', status),
  bySpecialist(choice('steps.nociceptive', status)),
  bySpecialist(choice('steps.psychosocial', status)),
  bySpecialist(choice('steps.antiInflammatory', status)),
  bySpecialist(choice('steps.vasodilator', status)),
  bySpecialist(choice('steps.spasmolytic', status)),
  bySpecialist(choice('steps.scarInfiltration', status)),
  bySpecialist(choice('steps.nerveRootPrf', status)),
  bySpecialist(choice('steps.thoracicBlock', status)),
  bySpecialist(choice('steps.ivKetamine', status)),
  bySpecialist(choice('steps.tens', status)),
  bySpecialist(choice('steps.sympatheticBlock', status)),
  choice('drugs.gabapentinoid', status),
  choice('drugs.tca', status),
  choice('drugs.snri', status),
  choice('drugs.carbamazepine', status),
  choice('drugs.capsaicin', status),
  choice('drugs.verapamil', status),
  choice('drugs.lithium', status),
  choice('drugs.methysergide', status),
  choice('drugs.topiramate', status),
  choice('drugs.gabapentin', status)
];

function readersOf(id: string): string[] {
  return pathways.filter((pathway) => readings[pathway]?.facts.includes(id));
}

export const factTable: FactRow[] = [
  ...general.map((row) => ({ ...row, for: pathways })),
  ...further.map((row) => ({ ...row, for: readersOf(row.id) }))
];
