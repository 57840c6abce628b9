import type { Category } from '../../statecharts/chart/categories.ts';
import type { FactValue } from '../../statecharts/facts/fact.ts';

type Answer = FactValue | undefined;

/** Something that no advice may get wrong, on every patient of whom the answers are as said. */
export interface Safety {
  /** Also the key of its words: `proof.safety.<id>`. */
  readonly id: string;
  /** By fact, which answers are meant; only indications that ask all of these are looked at. */
  readonly when: Readonly<Record<string, (answer: Answer) => boolean>>;
  /** The only categories that may come of it. */
  readonly only: readonly Category[];
  /** Left out where it holds for every indication that asks these facts. */
  readonly but?: readonly string[];
}

const NEVER_REFER: readonly Category[] = [
  'discuss',
  'specialist-first',
  'not-now',
  'not-indicated',
  'incomplete'
];
const NOT_YET: readonly Category[] = ['not-now', 'not-indicated'];
const NOT_AT_ALL: readonly Category[] = ['not-indicated'];

const is = (value: FactValue) => (answer: Answer) => answer === value;
const isNot = (value: FactValue) => (answer: Answer) => answer !== value;
const unknown = (answer: Answer) => answer === undefined;
const below = (limit: number) => (answer: Answer) => typeof answer === 'number' && answer < limit;
const from = (limit: number) => (answer: Answer) => typeof answer === 'number' && answer >= limit;
const belowOrUnknown = (limit: number) => (answer: Answer) =>
  answer === undefined || below(limit)(answer);
const openStep = (answer: Answer) =>
  ['ongoing', 'not-considered', 'effective', undefined].includes(answer as string);

const never = (id: string, when: Safety['when'], ...but: string[]): Safety => ({
  id,
  when,
  only: NEVER_REFER,
  but
});
const notYet = (id: string, when: Safety['when'], ...but: string[]): Safety => ({
  id,
  when,
  only: NOT_YET,
  but
});
const notAtAll = (id: string, when: Safety['when']): Safety => ({ id, when, only: NOT_AT_ALL });

const FACTORS = [
  'engagement',
  'coping',
  'expectations',
  'activity',
  'socialSupport',
  'secondaryGain',
  'distress'
];

/** In the order of the way: who the patient is, the pain, what was tried, what weighs against it. */
export const SAFETY: readonly Safety[] = [
  notYet('underAge', { age: below(18) }),
  never('ageUnknown', { age: unknown }),
  notYet('early', { painDurationMonths: below(6) }, 'crps'),
  never('earlyCrps', { painDurationMonths: below(6) }),
  notYet('mildPain', { painNrs: below(5), painVasMm: belowOrUnknown(50) }, 'cluster'),
  never('mildAttacks', { painNrs: below(5), painVasMm: belowOrUnknown(50) }),
  never('scoresDisagree', { painNrs: below(5), painVasMm: from(50) }),
  never('painUnknown', { painNrs: unknown, painVasMm: unknown }),
  notYet('pregnant', { pregnant: is(true) }),
  notYet('infection', { activeInfection: is(true) }),
  notYet('misuse', { substanceMisuse: is(true) }),
  notAtAll('shortLife', { lifeExpectancyOver12Months: is(false) }),
  notAtAll('neverPausable', { bleedingRisk: is('anticoagulant-never-pausable') }),
  notYet('notPausableNow', { bleedingRisk: is('anticoagulant-not-pausable-now') }),
  notYet('coagulation', { bleedingRisk: is('coagulation-disorder') }),
  never('anticoagulantNotAsked', { bleedingRisk: is('anticoagulant-not-asked') }),
  never('bleedingUnknown', { bleedingRisk: unknown }),
  never('obesity', { bmi: from(35) }),
  never('opioids', { opioidMedMgPerDay: from(90) }),
  never('opioidsUnknown', { opioidMedMgPerDay: unknown }),
  notYet('untreatedPsychiatry', { psychiatricDisorder: is('active-without-psychiatrist') }),
  never('treatedPsychiatry', { psychiatricDisorder: is('active-with-psychiatrist') }),
  notYet('questionnaires', { completesQuestionnaires: is(false) }),
  ...FACTORS.map((factor) =>
    never(`serious.${factor}`, { [`psychosocial.${factor}`]: is('serious') })
  ),
  never('exercise', { 'steps.exercise': openStep }),
  never('workingDrug', { 'drugs.gabapentinoid': is('effective') }, 'crps'),
  never('specialistNotSeen', { diagnosedBySpecialist: isNot(true) }, 'crps'),
  never('operable', { surgicallyTreatable: is(true) }),
  notAtAll('axialPain', { dominantPain: is('axial') }),
  never('equalPain', { dominantPain: is('equal') }),
  notAtAll('myelum', { myelumCompression: is(true) }),
  never('crpsNotMet', { iaspCriteriaMet: isNot(true) }),
  never('crpsElsewhere', { crpsRegion: is('elsewhere') }),
  notAtAll('upperPolyneuropathy', { lowerLimbs: is(false) }),
  notAtAll('noLimbPain', { limbPainProminent: is(false) }),
  never('overuse', { medicationOveruse: isNot(false) }),
  notAtAll('structuralLesion', { structuralLesion: is(true) }),
  notAtAll('c2c3', { c2c3Surgery: is(true) }),
  never('oldMri', { recentMri: isNot(true) })
];
