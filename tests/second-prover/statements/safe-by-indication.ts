import { absent, among, denied, excluded, first, given, never, type Safe } from './safe.ts';
import { SAFE_IN_CLUSTER } from './safe-in-cluster.ts';

const OPEN = ['ongoing', 'not-considered', 'effective'];
const step = (fact: string, values: readonly string[]) => among(fact, values, 'step');

const EXERCISE: readonly Safe[] = [
  first(
    'exercise-open',
    'While exercise therapy is not tried, under way or of enough effect, not now.',
    step('steps.exercise', OPEN)
  ),
  never(
    'exercise-not-known',
    'Nobody without a word on exercise is referred.',
    absent('steps.exercise')
  )
];

/** A drug that works or is under way keeps a formula open. */
const lastResort = (...drugs: readonly string[]): Safe =>
  first(
    'drug-still-open',
    `While ${drugs.join(', ')} works or is under way, not now.`,
    `(or ${drugs.map((drug) => step(`drugs.${drug}`, ['effective', 'ongoing'])).join(' ')})`
  );

const spine = (surgeries: string): readonly Safe[] => [
  excluded(
    'axial-pain',
    'Where back or neck pain predominates there is no indication.',
    among('dominantPain', ['axial'])
  ),
  never(
    'equal-pain',
    'Nobody with as much axial pain is referred.',
    among('dominantPain', ['equal'])
  ),
  never('dominance-not-known', 'Nobody without a word on it is referred.', absent('dominantPain')),
  excluded('no-radicular-pain', 'Without radicular pain no indication.', denied('radicularPain')),
  excluded(
    'no-surgery',
    'Without an operation no indication.',
    given(surgeries, `(< ${surgeries} 1)`)
  ),
  excluded(
    'no-mechanism',
    'With neither neuropathic nor nociplastic pain suspected there is no indication.',
    `(and ${denied('painMechanism.neuropathic')} ${denied('painMechanism.nociplastic')})`
  ),
  never('operable', 'Nobody who can be operated is referred.', given('surgicallyTreatable')),
  lastResort('gabapentinoid', 'tca', 'snri'),
  ...EXERCISE
];

const IN_BELGIUM = never(
  'not-in-belgium',
  'Nobody in Belgium is referred at once: reimbursement is unclear or refused.',
  '(= country country/BE)'
);

const DIAGNOSED: readonly Safe[] = [
  never('not-diagnosed', 'Nobody not diagnosed is referred.', denied('diagnosedBySpecialist')),
  never('diagnosis-not-known', 'Nor when that is not known.', absent('diagnosedBySpecialist'))
];

/** What holds in one pathway beside what holds in all. */
export const SAFE_BY_INDICATION: Readonly<Record<string, readonly Safe[]>> = {
  fbss: spine('lumbarSurgeries'),
  fnss: [
    ...spine('cervicalSurgeries'),
    excluded(
      'myelum-compression',
      'With myelum compression no indication.',
      given('myelumCompression')
    ),
    never(
      'myelum-not-known',
      'Nobody of whom that is not known is referred.',
      absent('myelumCompression')
    )
  ],
  crps: [
    never('not-iasp', 'Nobody outside the IASP criteria is referred.', denied('iaspCriteriaMet')),
    excluded(
      'ruled-out',
      'Once a specialist ruled CRPS out there is no indication.',
      `(and ${denied('iaspCriteriaMet')} ${given('diagnosedBySpecialist')})`
    ),
    never('type-2', 'Nobody with CRPS II is referred at once.', among('crpsType', ['II'])),
    never('elsewhere', 'Nobody with CRPS elsewhere is.', among('crpsRegion', ['elsewhere'])),
    ...EXERCISE,
    IN_BELGIUM
  ],
  pdn: [
    excluded('not-in-lower-limbs', 'Outside the lower limbs no indication.', denied('lowerLimbs')),
    never('tens-not-tried', 'Nobody for whom TENS was not tried is.', step('steps.tens', OPEN)),
    lastResort('gabapentinoid', 'tca', 'snri'),
    ...DIAGNOSED,
    ...EXERCISE,
    IN_BELGIUM
  ],
  sfn: [
    excluded(
      'limb-pain',
      'Without prominent limb pain no indication.',
      denied('limbPainProminent')
    ),
    never(
      'pain-elsewhere',
      'Nobody with pain elsewhere above 4, or above 40 mm, is referred.',
      `(or ${given('painElsewhereNrs', '(> painElsewhereNrs 4.0)')}
  ${given('painElsewhereVasMm', '(> painElsewhereVasMm 40.0)')})`
    ),
    lastResort('gabapentinoid', 'tca', 'snri'),
    ...DIAGNOSED,
    ...EXERCISE,
    IN_BELGIUM
  ],
  cluster: [...SAFE_IN_CLUSTER, ...DIAGNOSED, IN_BELGIUM]
};
