import { allOf, conditionsOn } from '../../logic/combinators.ts';
import type { Note } from '../../criteria/additions.ts';
import { facts } from './facts.ts';

const { atLeast, below, no, oneOf, yes } = conditionsOn(facts);

const BESIDE = 'conservative.antiInflammatory';
const APPLIES = allOf(yes('autoInflammationSuspected'), oneOf('crpsType', 'I'));

/** The anti-inflammatory regimen that the statement describes, for CRPS type I only. */
export const notes: readonly Note[] = [
  {
    id: 'crps.dmsoThreeMonths',
    beside: BESIDE,
    applies: APPLIES,
    when: allOf(below('painDurationMonths', 12), yes('inflammatorySignsProminent'))
  },
  {
    id: 'crps.dmsoTrial',
    beside: BESIDE,
    applies: APPLIES,
    when: atLeast('painDurationMonths', 12)
  },
  {
    id: 'crps.acetylcysteine',
    beside: BESIDE,
    applies: APPLIES,
    when: no('inflammatorySignsProminent')
  }
];
