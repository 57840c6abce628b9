import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Several findings in CRPS, or some that are not known. */
export const combined: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description: 'A patient with CRPS II who has never been sent for exercise therapy.',
      facts: { ...complete, crpsType: 'II', 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      why: 'The exercise programme comes before any discussion.'
    },
    {
      description:
        'A patient with CRPS II in the residual state for whom ketamine has not been considered.',
      facts: { ...complete, crpsType: 'II', 'steps.ivKetamine': 'not-considered' },
      expected: 'specialist-first',
      why: 'The step at the pain clinic outranks the point to discuss.'
    },
    {
      description: 'A patient with CRPS for four months, never sent for exercise therapy.',
      facts: { ...complete, painDurationMonths: 4, 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      meanwhile: ['pain-specialist'],
      why: 'The exercise programme can begin at once and outranks the early visit to the pain clinic (I-23).'
    },
    {
      description: 'A patient in whom the GP finds the criteria unmet and who has months to live.',
      facts: {
        ...complete,
        iaspCriteriaMet: false,
        diagnosedBySpecialist: false,
        lifeExpectancyOver12Months: false
      },
      expected: 'not-indicated',
      why: 'A limited life expectancy excludes, whatever came before.'
    },
    {
      description:
        'A 17-year-old with a painful foot, in whom a specialist looked for CRPS and did not find it.',
      facts: { ...complete, iaspCriteriaMet: false, age: 17 },
      expected: 'not-indicated',
      why: 'What is ruled out outranks what has to wait (I-31, I-22).'
    },
    {
      description:
        'A patient whose CRPS criteria are not met, it is not clear by whom, never sent for exercise therapy.',
      facts: {
        ...without(complete, 'diagnosedBySpecialist'),
        iaspCriteriaMet: false,
        'steps.exercise': 'not-considered'
      },
      expected: 'not-now',
      meanwhile: ['pain-specialist'],
      why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
    },
    {
      description:
        'A patient with CRPS, known to the GP only; everything that takes a specialist is still open.',
      facts: {
        ...without(
          complete,
          'painMechanism.neuropathic',
          'painMechanism.nociplastic',
          'neuropathicPainProminent',
          'iaspCriteriaMet',
          'crpsType',
          'autoInflammationSuspected',
          'inflammatorySignsProminent',
          'vasomotorDysregulation',
          'motorDysregulation',
          'residualState',
          'vasomotorProminent',
          'steps.ivKetamine'
        ),
        diagnosedBySpecialist: false
      },
      expected: 'specialist-first',
      why: 'What only a specialist can establish leads there (I-17).'
    },
    {
      description:
        'A patient with CRPS of which the type has not been settled, who has not been weighed.',
      facts: without(complete, 'crpsType', 'bmi'),
      expected: 'incomplete',
      why: 'The referrer can supply the BMI, which could still change the advice.'
    },
    {
      description: 'A patient with CRPS of unknown duration.',
      facts: without(complete, 'painDurationMonths'),
      expected: 'incomplete',
      why: 'Under six months the pain clinic would be the way, and the referrer can ask (I-23).'
    },
    {
      description:
        'A 40-year-old with a painful swollen foot and a score of 8; nothing else is known yet.',
      facts: { age: 40, painNrs: 8, crpsRegion: 'lower-limb' },
      expected: 'incomplete',
      why: 'Nearly everything the referrer can find out is missing.'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A patient in Belgium with CRPS in the residual state; ketamine has not been considered.',
      facts: { ...complete, 'steps.ivKetamine': 'not-considered' },
      expected: 'specialist-first',
      why: 'The step at the pain clinic outranks the uncertain reimbursement.'
    },
    {
      description: 'A patient in Belgium with CRPS, whose engagement the GP has not asked about.',
      facts: without(complete, 'psychosocial.engagement'),
      expected: 'discuss',
      why: 'Belgian reimbursement is uncertain, so it is discussed whatever the answer.'
    }
  ])
];
