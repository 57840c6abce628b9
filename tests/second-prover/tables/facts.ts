import type { Fact } from '../data.ts';
import { tableOf } from './tables.ts';

/** What a fact can be: a number from and to, whole or not; yes or no; or one of a list. */
type Kind = readonly string[] | readonly [from: number, to: number, whole?: 'whole'] | 'boolean';

const CONCERN = ['none', 'some', 'serious'];
const STEP = [
  ...['insufficient', 'unsuitable', 'declined'],
  ...['ongoing', 'not-considered', 'effective']
];
const NUMBER_OF_OPERATIONS = [0, 50, 'whole'] as const;
const FACTORS =
  'engagement coping expectations activity socialSupport secondaryGain distress opioidReduction';

const all = (ids: string, kind: Kind) => ids.split(' ').map((id) => [id, kind] as const);

/** Section 3 of the rules: what is asked in all six pathways, and what it can be. */
const OF_ALL = [
  ...all('country', ['NL', 'BE']),
  ...all('age', [0, 120]),
  ...all('painDurationMonths', [0, 1200]),
  ...all('painNrs', [0, 10]),
  ...all('painVasMm', [0, 100]),
  ...all('substanceMisuse pregnant activeInfection cardiacDevice', 'boolean'),
  ...all('lifeExpectancyOver12Months completesQuestionnaires', 'boolean'),
  ...all('bleedingRisk', [
    ...['none', 'anticoagulant-pausable', 'anticoagulant-not-asked'],
    ...['anticoagulant-not-pausable-now', 'anticoagulant-never-pausable', 'coagulation-disorder']
  ]),
  ...all('bmi', [8, 100]),
  ...all('opioidMedMgPerDay', [0, 5000]),
  ...all('psychiatricDisorder', [
    ...['none', 'active-without-psychiatrist', 'active-with-psychiatrist']
  ]),
  ...FACTORS.split(' ').map((factor) => [`psychosocial.${factor}`, CONCERN] as const),
  ...all('earlierNeuromodulation', ['none', 'trial-without-effect', 'explanted', 'implanted'])
];

const SPINE = [
  ...all('painMechanism.neuropathic painMechanism.nociplastic', 'boolean'),
  ...all('painMechanism.nociceptive radicularPain surgicallyTreatable', 'boolean'),
  ...all('scarPainProminent neuropathicPainProminent', 'boolean'),
  ...all('dominantPain', ['limb', 'equal', 'axial'])
];

/** Section 3 of the rules: what is asked in one pathway beside that, but for steps and drugs. */
const OF_ONE: Readonly<Record<string, readonly (readonly [string, Kind])[]>> = {
  fbss: [...SPINE, ...all('lumbarSurgeries', NUMBER_OF_OPERATIONS)],
  fnss: [
    ...SPINE,
    ...all('cervicalSurgeries', NUMBER_OF_OPERATIONS),
    ...all('myelumCompression', 'boolean')
  ],
  crps: [
    ...all('painMechanism.neuropathic painMechanism.nociplastic iaspCriteriaMet', 'boolean'),
    ...all('neuropathicPainProminent autoInflammationSuspected', 'boolean'),
    ...all('inflammatorySignsProminent vasomotorDysregulation motorDysregulation', 'boolean'),
    ...all('residualState vasomotorProminent diagnosedBySpecialist', 'boolean'),
    ...all('crpsType', ['I', 'II']),
    ...all('crpsRegion', ['lower-limb', 'upper-limb', 'both-equal', 'elsewhere'])
  ],
  pdn: all(
    'painMechanism.nociceptive vasomotorProminent lowerLimbs diagnosedBySpecialist',
    'boolean'
  ),
  sfn: [
    ...all('diagnosedBySpecialist limbPainProminent', 'boolean'),
    ...all('painElsewhereNrs', [0, 10]),
    ...all('painElsewhereVasMm', [0, 100])
  ],
  cluster: [
    ...all('diagnosedBySpecialist recentMri structuralLesion', 'boolean'),
    ...all('medicationOveruse c2c3Surgery', 'boolean'),
    ...all('attacksPerWeek', [0, 500])
  ]
};

/** The steps and drugs that the criteria of an indication read. */
function stepsOf(indication: string) {
  const rails = tableOf(indication).flatMap(({ applies, test }) => [
    applies.yes,
    test.yes,
    test.no
  ]);
  const named = rails.join(' ').match(/\b(?:steps|drugs)\.\w+/g) ?? [];
  return [...new Set(named)].map((id) => [id, STEP] as const);
}

/** The facts of an indication by section 3, as what each can be in one line. */
export function tabledFacts(indication: string): Map<string, string> {
  const own = OF_ONE[indication];
  if (own === undefined) return new Map([['country', 'NL BE']]);
  const every = [...OF_ALL, ...own, ...stepsOf(indication)];
  return new Map(every.map(([id, kind]) => [id, typeof kind === 'string' ? kind : kind.join(' ')]));
}

/** The same of the rules as data. */
export function factsOfData(facts: Readonly<Record<string, Fact>>): Map<string, string> {
  return new Map(Object.entries(facts).map(([id, fact]) => [id, inOneLine(fact)]));
}

function inOneLine({ kind, min, max, whole, values }: Fact): string {
  if (values) return values.join(' ');
  return kind === 'boolean' ? kind : [min, max, ...(whole === true ? ['whole'] : [])].join(' ');
}
