// A second, deliberately plain reading of the rules, used only to check the first: the conservative steps.

import { gabapentinoidFirst, snriFirst, thirdChoice } from './drugs.ts';
import { anyOf, closed, is, settled, yes } from './three-values.ts';
import type { Facts, Tri } from './three-values.ts';
import { decide } from './verdict.ts';
import type { Criterion } from './verdict.ts';

export const exercise: Criterion = {
  id: 'conservative.exercise',
  facts: ['steps.exercise'],
  judge: (f) => decide(true, closed(f, 'steps.exercise'), 'defer', 'physiotherapist')
};

export const nociceptive: Criterion = {
  id: 'conservative.nociceptive',
  facts: ['painMechanism.nociceptive', 'steps.nociceptive'],
  judge: (f) =>
    decide(yes(f, 'painMechanism.nociceptive'), settled(f, 'steps.nociceptive'), 'defer', 'gp')
};

export const spineCoAnalgesics: Criterion = {
  id: 'conservative.coAnalgesics',
  facts: ['drugs.gabapentinoid', 'drugs.tca', 'drugs.snri'],
  judge: (f) => decide(true, gabapentinoidFirst(f), 'defer', 'gp')
};

export const crpsCoAnalgesics: Criterion = {
  id: 'conservative.coAnalgesics',
  facts: [
    'painMechanism.neuropathic',
    'painMechanism.nociplastic',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri'
  ],
  judge: (f) => {
    const applies = anyOf([
      yes(f, 'painMechanism.neuropathic'),
      yes(f, 'painMechanism.nociplastic')
    ]);
    return decide(applies, gabapentinoidFirst(f), 'defer', 'gp');
  }
};

export const neuropathyCoAnalgesics: Criterion = {
  id: 'conservative.coAnalgesics',
  facts: ['drugs.gabapentinoid', 'drugs.tca', 'drugs.snri'],
  judge: (f) => decide(true, snriFirst(f), 'defer', 'gp')
};

export const thirdChoiceDrugs: Criterion = {
  id: 'conservative.thirdChoice',
  facts: ['drugs.carbamazepine', 'drugs.capsaicin'],
  judge: (f) => decide(true, thirdChoice(f), 'discuss', 'gp')
};

export const capsaicin: Criterion = {
  id: 'conservative.capsaicin',
  facts: ['drugs.capsaicin'],
  judge: (f) => decide(true, closed(f, 'drugs.capsaicin'), 'discuss', 'gp')
};

export const antiInflammatory: Criterion = {
  id: 'conservative.antiInflammatory',
  facts: ['autoInflammationSuspected', 'steps.antiInflammatory'],
  judge: (f) =>
    decide(
      yes(f, 'autoInflammationSuspected'),
      settled(f, 'steps.antiInflammatory'),
      'prepare',
      'pain-specialist'
    )
};

export const vasodilator: Criterion = {
  id: 'conservative.vasodilator',
  facts: ['vasomotorDysregulation', 'steps.vasodilator'],
  judge: (f) =>
    decide(
      yes(f, 'vasomotorDysregulation'),
      settled(f, 'steps.vasodilator'),
      'prepare',
      'pain-specialist'
    )
};

export const spasmolytic: Criterion = {
  id: 'conservative.spasmolytic',
  facts: ['motorDysregulation', 'steps.spasmolytic'],
  judge: (f) =>
    decide(
      yes(f, 'motorDysregulation'),
      settled(f, 'steps.spasmolytic'),
      'prepare',
      'pain-specialist'
    )
};

function needsPsychologicalTrack(f: Facts): Tri {
  return anyOf([
    is(f, 'psychosocial.coping', ['serious']),
    is(f, 'psychosocial.activity', ['serious']),
    is(f, 'psychosocial.socialSupport', ['serious']),
    is(f, 'psychosocial.distress', ['serious'])
  ]);
}

export const psychosocial: Criterion = {
  id: 'conservative.psychosocial',
  facts: [
    'psychosocial.coping',
    'psychosocial.activity',
    'psychosocial.socialSupport',
    'psychosocial.distress',
    'steps.psychosocial'
  ],
  judge: (f) =>
    decide(needsPsychologicalTrack(f), settled(f, 'steps.psychosocial'), 'prepare', 'psychologist')
};
