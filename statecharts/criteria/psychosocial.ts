import { generalFacts } from '../facts/general.ts';
import { pick } from '../facts/define.ts';
import { sharedFacts } from '../facts/shared.ts';
import { anyOf, conditionsOn, not } from '../logic/combinators.ts';
import { criterion, type Criterion } from './criterion.ts';
import type { Citation } from './source.ts';

const { oneOf, settled } = conditionsOn({
  ...generalFacts,
  ...pick(sharedFacts, 'steps.psychosocial')
});

/** The psychosocial factors that bear on the advice; grading them is ours (I-27). */
export const PSYCHOSOCIAL_FACTORS = [
  'psychosocial.engagement',
  'psychosocial.coping',
  'psychosocial.expectations',
  'psychosocial.activity',
  'psychosocial.socialSupport',
  'psychosocial.secondaryGain',
  'psychosocial.distress'
] as const;

/** A serious concern about any factor. */
export const psychosocialConcern: Criterion = criterion({
  id: 'psychosocial.concern',
  test: not(anyOf(...PSYCHOSOCIAL_FACTORS.map((factor) => oneOf(factor, 'serious')))),
  otherwise: { effect: 'discuss', by: 'psychologist' },
  // The factors are named in the introduction; the team that weighs them in §1.
  sources: ['nva §1', 'nva introduction'],
  readings: ['I-27']
});

/** A psychological or rehabilitation track where a factor that it can change is serious. */
export function psychosocialTrack(source: Citation): Criterion {
  return criterion({
    id: 'conservative.psychosocial',
    applies: anyOf(
      oneOf('psychosocial.coping', 'serious'),
      oneOf('psychosocial.activity', 'serious'),
      oneOf('psychosocial.socialSupport', 'serious'),
      oneOf('psychosocial.distress', 'serious')
    ),
    test: settled('steps.psychosocial'),
    otherwise: { effect: 'prepare', by: 'psychologist' },
    sources: [source],
    readings: ['I-1', 'I-4', 'I-17', 'I-27']
  });
}
