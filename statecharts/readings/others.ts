import type { Criterion, Failure } from '../criteria/criterion.ts';
import { asLastResort } from '../criteria/drugs.ts';
import { yesNo } from '../facts/define.ts';
import { generalFacts } from '../facts/general.ts';
import { sharedFacts } from '../facts/shared.ts';
import { allOf, anyOf, conditionsOn, never } from '../logic/combinators.ts';
import type { Condition } from '../logic/condition.ts';
import { declinedLeavesItOpen, formulaIsEnough, stepsBeforeReferral } from './alike.ts';
import type { OtherReading } from './other-ids.ts';

/** What of a criterion differs when a passage is read in the other way; all else stays. */
export interface Differing extends Partial<Pick<Criterion, 'test' | 'failures'>> {
  /** Facts that count as not given when this holds. */
  readonly absent?: readonly { readonly fact: string; readonly when: Condition }[];
  /** Facts that the referrer has to give, although a specialist could establish them. */
  readonly byReferrer?: readonly string[];
}

/** What differs by criterion, of those that name the reading; or how it changes all of a kind. */
type Other =
  Readonly<Record<string, Differing | 'dropped'>> | ((criterion: Criterion) => Criterion);

const { atLeast, below, closed, oneOf, stillOpen, yes } = conditionsOn({
  ...generalFacts,
  ...sharedFacts,
  iaspCriteriaMet: yesNo
});

const failing = (...failures: Failure[]): Differing => ({ failures });
const excludes = failing({ effect: 'exclude' });
const defers = failing({ effect: 'defer' });
const equalCounts: Differing = { test: oneOf('dominantPain', 'limb', 'equal') };

/** Never met, whatever is known. */
const alwaysExcludes: Differing = { test: never, ...excludes };

const notAsked = oneOf('bleedingRisk', 'anticoagulant-not-asked');

/**
 * The other reading of each passage that has one, and nothing but what it changes: what is not named
 * is as the criteria say. No advice rests on this, and no page begins with it.
 */
export const OTHERS: Readonly<Record<OtherReading, Other>> = {
  'I-1': declinedLeavesItOpen,
  'I-2': {
    // The score that does not reach the threshold gives way to the one that does.
    'general.intensity': {
      absent: [
        { fact: 'painNrs', when: allOf(below('painNrs', 5), atLeast('painVasMm', 50)) },
        { fact: 'painVasMm', when: allOf(below('painVasMm', 50), atLeast('painNrs', 5)) }
      ]
    }
  },
  'I-4': formulaIsEnough,
  'I-5': { 'sfn.painElsewhere': excludes },
  'I-6': { 'fbss.dominance': equalCounts, 'fnss.dominance': equalCounts },
  'I-7': { 'fnss.surgery': 'dropped', 'fnss.inoperable': 'dropped' },
  'I-8': { 'crps.type': excludes },
  'I-9': { 'conservative.thirdChoice': defers },
  'I-10': { 'general.intensity': defers, 'cluster.refractoryByFailure': 'dropped' },
  'I-11': {
    'conservative.coAnalgesics': {
      test: asLastResort(
        anyOf(allOf(closed('drugs.snri'), closed('drugs.tca')), closed('drugs.gabapentinoid')),
        [stillOpen('drugs.snri'), stillOpen('drugs.tca'), stillOpen('drugs.gabapentinoid')]
      )
    }
  },
  'I-12': {
    'minimallyInvasive.tens': 'dropped',
    'minimallyInvasive.sympatheticBlock': 'dropped',
    'conservative.capsaicin': 'dropped'
  },
  'I-15': {
    'general.substanceMisuse': excludes,
    'general.pregnancy': excludes,
    'general.infection': excludes
  },
  'I-17': stepsBeforeReferral,
  'I-18': { 'general.duration': { test: atLeast('painDurationMonths', 3) } },
  'I-20': { 'pdn.lowerLimbs': alwaysExcludes, 'sfn.limbPain': alwaysExcludes },
  'I-22': { 'general.age': excludes },
  'I-23': { 'general.duration': defers },
  'I-24': {
    'general.bleeding': failing({ effect: 'discuss', when: notAsked }, { effect: 'exclude' })
  },
  'I-25': { 'general.opioids': defers },
  'I-26': {
    'general.psychiatry': { test: oneOf('psychiatricDisorder', 'none', 'active-with-psychiatrist') }
  },
  'I-27': { 'psychosocial.concern': 'dropped', 'conservative.psychosocial': 'dropped' },
  'I-29': { 'crps.region': 'dropped' },
  'I-30': { 'cluster.medicationOveruse': excludes },
  'I-31': { 'crps.ruledOut': { test: yes('iaspCriteriaMet') } },
  'I-32': { 'general.bleeding': { absent: [{ fact: 'bleedingRisk', when: notAsked }] } },
  'I-33': { 'general.opioids': { byReferrer: ['opioidMedMgPerDay'] } }
};
