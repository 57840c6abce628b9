// A second, deliberately plain reading of the rules, used only to check the first: the other readings, in the order of the rules.

import {
  bleedingExcludes,
  equalIsEnough,
  fromThreeMonths,
  highestScoreCounts,
  judgePainElsewhereWithoutBand,
  judgeRuledOutByAnyone,
  notAskedIsAbsent,
  psychiatristIsEnough,
  stepsBarTheWay
} from './findings-otherwise.ts';
import { both, drop, judging, onlyIn, weighing } from './other-reading.ts';
import type { OtherReading } from './other-reading.ts';
import { judgeGabapentinoidAlone, withoutDeclined, withoutLastResort } from './steps-otherwise.ts';

export const otherReadings: OtherReading[] = [
  { reading: 'I-1', criterion: withoutDeclined },
  { reading: 'I-2', criterion: highestScoreCounts },
  { reading: 'I-4', criterion: withoutLastResort },
  { reading: 'I-5', criterion: judging('sfn.painElsewhere', judgePainElsewhereWithoutBand) },
  { reading: 'I-6', criterion: equalIsEnough },
  { reading: 'I-7', criterion: drop('fnss.surgery', 'fnss.inoperable') },
  { reading: 'I-8', criterion: weighing('exclude', 'crps.type') },
  { reading: 'I-9', criterion: weighing('defer', 'conservative.thirdChoice') },
  {
    reading: 'I-10',
    criterion: onlyIn(
      'cluster',
      both(weighing('defer', 'general.intensity'), drop('cluster.refractoryByFailure'))
    )
  },
  {
    reading: 'I-11',
    criterion: onlyIn('sfn', judging('conservative.coAnalgesics', judgeGabapentinoidAlone))
  },
  {
    reading: 'I-12',
    criterion: drop(
      'minimallyInvasive.tens',
      'minimallyInvasive.sympatheticBlock',
      'conservative.capsaicin'
    )
  },
  {
    reading: 'I-15',
    criterion: weighing(
      'exclude',
      'general.substanceMisuse',
      'general.pregnancy',
      'general.infection'
    )
  },
  { reading: 'I-17', criterion: stepsBarTheWay },
  { reading: 'I-18', criterion: fromThreeMonths },
  { reading: 'I-20', neverIndicated: ['pdn', 'sfn'] },
  { reading: 'I-22', criterion: weighing('exclude', 'general.age') },
  { reading: 'I-23', criterion: onlyIn('crps', weighing('defer', 'general.duration')) },
  { reading: 'I-24', criterion: bleedingExcludes },
  { reading: 'I-25', criterion: weighing('defer', 'general.opioids') },
  { reading: 'I-26', criterion: psychiatristIsEnough },
  { reading: 'I-27', criterion: drop('psychosocial.concern', 'conservative.psychosocial') },
  { reading: 'I-29', criterion: drop('crps.region') },
  { reading: 'I-30', criterion: weighing('exclude', 'cluster.medicationOveruse') },
  { reading: 'I-31', criterion: judging('crps.ruledOut', judgeRuledOutByAnyone) },
  { reading: 'I-32', facts: notAskedIsAbsent },
  { reading: 'I-33', leftToReferrer: ['opioidMedMgPerDay'] }
];
