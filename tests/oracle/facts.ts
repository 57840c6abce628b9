// A second, deliberately plain reading of the rules, used only to check the first: the facts of a case.

export interface FactRow {
  id: string;
  type: 'number' | 'integer' | 'boolean' | 'choice';
  min?: number;
  max?: number;
  values?: string[];
  specialist: boolean;
  for: string[];
}

const six = ['fbss', 'fnss', 'crps', 'pdn', 'sfn', 'cluster'];
const spine = ['fbss', 'fnss'];
const firstFive = ['fbss', 'fnss', 'crps', 'pdn', 'sfn'];
const concern = ['none', 'some', 'serious'];
const status = ['insufficient', 'unsuitable', 'declined', 'ongoing', 'not-considered', 'effective'];

function number(id: string, min: number, max: number, indications: string[]): FactRow {
  return { id, type: 'number', min, max, specialist: false, for: indications };
}

function integer(id: string, min: number, max: number, indications: string[]): FactRow {
  return { id, type: 'integer', min, max, specialist: false, for: indications };
}

function boolean(id: string, indications: string[]): FactRow {
  return { id, type: 'boolean', specialist: false, for: indications };
}

function choice(id: string, values: string[], indications: string[]): FactRow {
  return { id, type: 'choice', values, specialist: false, for: indications };
}

function bySpecialist(row: FactRow): FactRow {
  return { ...row, specialist: true };
}

export const factTable: FactRow[] = [
  number('age', 0, 120, six),
  number('painDurationMonths', 0, 1200, six),
  number('painNrs', 0, 10, six),
  number('painVasMm', 0, 100, six),
  boolean('substanceMisuse', six),
  boolean('pregnant', six),
  boolean('activeInfection', six),
  choice(
    'bleedingRisk',
    [
      'none',
      'anticoagulant-pausable',
      'anticoagulant-not-asked',
      'anticoagulant-not-pausable-now',
      'anticoagulant-never-pausable',
      'coagulation-disorder'
    ],
    six
  ),
  boolean('lifeExpectancyOver12Months', six),
  boolean('completesQuestionnaires', six),
  number('bmi', 8, 100, six),
  bySpecialist(number('opioidMedMgPerDay', 0, 5000, six)),
  choice(
    'psychiatricDisorder',
    ['none', 'active-without-psychiatrist', 'active-with-psychiatrist'],
    six
  ),
  choice('psychosocial.engagement', concern, six),
  choice('psychosocial.coping', concern, six),
  choice('psychosocial.expectations', concern, six),
  choice('psychosocial.activity', concern, six),
  choice('psychosocial.socialSupport', concern, six),
  choice('psychosocial.secondaryGain', concern, six),
  choice('psychosocial.distress', concern, six),
  choice('psychosocial.opioidReduction', concern, six),
  boolean('cardiacDevice', six),
  choice('earlierNeuromodulation', ['none', 'trial-without-effect', 'explanted', 'implanted'], six),
  bySpecialist(boolean('painMechanism.neuropathic', ['fbss', 'fnss', 'crps'])),
  bySpecialist(boolean('painMechanism.nociplastic', ['fbss', 'fnss', 'crps'])),
  bySpecialist(boolean('painMechanism.nociceptive', ['fbss', 'fnss', 'pdn'])),
  boolean('radicularPain', spine),
  choice('dominantPain', ['limb', 'equal', 'axial'], spine),
  integer('lumbarSurgeries', 0, 50, ['fbss']),
  integer('cervicalSurgeries', 0, 50, ['fnss']),
  bySpecialist(boolean('surgicallyTreatable', spine)),
  boolean('myelumCompression', ['fnss']),
  bySpecialist(boolean('scarPainProminent', spine)),
  bySpecialist(boolean('neuropathicPainProminent', ['fbss', 'fnss', 'crps'])),
  bySpecialist(boolean('iaspCriteriaMet', ['crps'])),
  bySpecialist(choice('crpsType', ['I', 'II'], ['crps'])),
  choice('crpsRegion', ['lower-limb', 'upper-limb', 'both-equal', 'elsewhere'], ['crps']),
  bySpecialist(boolean('autoInflammationSuspected', ['crps'])),
  bySpecialist(boolean('inflammatorySignsProminent', ['crps'])),
  bySpecialist(boolean('vasomotorDysregulation', ['crps'])),
  bySpecialist(boolean('motorDysregulation', ['crps'])),
  bySpecialist(boolean('residualState', ['crps'])),
  bySpecialist(boolean('vasomotorProminent', ['crps', 'pdn'])),
  boolean('lowerLimbs', ['pdn']),
  boolean('diagnosedBySpecialist', ['crps', 'pdn', 'sfn', 'cluster']),
  boolean('limbPainProminent', ['sfn']),
  number('painElsewhereNrs', 0, 10, ['sfn']),
  number('painElsewhereVasMm', 0, 100, ['sfn']),
  number('attacksPerWeek', 0, 500, ['cluster']),
  bySpecialist(boolean('recentMri', ['cluster'])),
  bySpecialist(boolean('structuralLesion', ['cluster'])),
  boolean('medicationOveruse', ['cluster']),
  boolean('c2c3Surgery', ['cluster']),
  choice('steps.exercise', status, firstFive),
  bySpecialist(choice('steps.nociceptive', status, ['fbss', 'fnss', 'pdn'])),
  bySpecialist(choice('steps.psychosocial', status, six)),
  bySpecialist(choice('steps.antiInflammatory', status, ['crps'])),
  bySpecialist(choice('steps.vasodilator', status, ['crps'])),
  bySpecialist(choice('steps.spasmolytic', status, ['crps'])),
  bySpecialist(choice('steps.scarInfiltration', status, spine)),
  bySpecialist(choice('steps.nerveRootPrf', status, spine)),
  bySpecialist(choice('steps.thoracicBlock', status, ['crps'])),
  bySpecialist(choice('steps.ivKetamine', status, ['crps'])),
  bySpecialist(choice('steps.tens', status, ['pdn'])),
  bySpecialist(choice('steps.sympatheticBlock', status, ['pdn'])),
  choice('drugs.gabapentinoid', status, firstFive),
  choice('drugs.tca', status, firstFive),
  choice('drugs.snri', status, firstFive),
  choice('drugs.carbamazepine', status, ['pdn']),
  choice('drugs.capsaicin', status, ['pdn', 'sfn']),
  choice('drugs.verapamil', status, ['cluster']),
  choice('drugs.lithium', status, ['cluster']),
  choice('drugs.methysergide', status, ['cluster']),
  choice('drugs.topiramate', status, ['cluster']),
  choice('drugs.gabapentin', status, ['cluster'])
];
