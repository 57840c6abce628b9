import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Patients of whom something is not known, beside what is found. */
export const unknowns: readonly ExampleCase[] = [
  {
    description:
      'A patient whose CRPS criteria are not met, it is not clear by whom, never sent for exercise therapy.',
    country: 'NL',
    facts: {
      ...without(complete, 'diagnosedBySpecialist'),
      iaspCriteriaMet: false,
      'steps.exercise': 'not-considered'
    },
    expected: 'not-now',
    why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
  },
  {
    description:
      'A patient with CRPS, known to the GP only; everything that takes a specialist is still open.',
    country: 'NL',
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
    country: 'NL',
    facts: without(complete, 'crpsType', 'bmi'),
    expected: 'incomplete',
    why: 'The referrer can supply the BMI, which could still change the advice.'
  },
  {
    description:
      'A patient with CRPS in the residual state who has not been weighed; ketamine has not been considered.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'steps.ivKetamine': 'not-considered' },
    expected: 'specialist-first',
    why: 'A high BMI would only be discussed; the step at the pain clinic stands.'
  },
  {
    description: 'A patient with CRPS of unknown duration.',
    country: 'NL',
    facts: without(complete, 'painDurationMonths'),
    expected: 'incomplete',
    why: 'Under six months the pain clinic would be the way, and the referrer can ask (I-23).'
  },
  {
    description:
      'A patient with CRPS who has not been weighed and will not take part in any treatment.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'psychosocial.engagement': 'serious' },
    expected: 'discuss',
    why: 'It is discussed in any case; the BMI cannot make it more than that.'
  },
  {
    description: 'A patient in Belgium with CRPS, whose engagement the GP has not asked about.',
    country: 'BE',
    facts: without(complete, 'psychosocial.engagement'),
    expected: 'discuss',
    why: 'Belgian reimbursement is uncertain, so it is discussed whatever the answer.'
  },
  {
    description:
      'A 40-year-old with a painful swollen foot and a score of 8; nothing else is known yet.',
    country: 'NL',
    facts: { age: 40, painNrs: 8, crpsRegion: 'lower-limb' },
    expected: 'incomplete',
    why: 'Nearly everything the referrer can find out is missing.'
  }
];
