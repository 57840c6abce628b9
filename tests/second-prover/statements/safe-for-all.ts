import { absent, among, denied, excluded, first, given, never, type Safe } from './safe.ts';

/** Facts without which no pathway ends in a referral, whatever else is known. */
const NEEDED = {
  age: 'whose age',
  painDurationMonths: 'the duration of whose pain',
  pregnant: 'of whom a pregnancy',
  activeInfection: 'of whom an infection',
  substanceMisuse: 'whose use of substances',
  bleedingRisk: 'whose bleeding risk',
  lifeExpectancyOver12Months: 'whose life expectancy',
  bmi: 'whose body mass index',
  opioidMedMgPerDay: 'whose opioid dose',
  psychiatricDisorder: 'of whom a psychiatric disorder',
  completesQuestionnaires: 'of whom the will to fill in questionnaires'
};

const FACTORS = 'engagement coping expectations activity socialSupport secondaryGain distress';
const factors = FACTORS.split(' ').map((factor) => `psychosocial.${factor}`);
const serious = (fact: string) => among(fact, ['serious'], 'concern');
const anyOf = (parts: readonly string[]) => `(or ${parts.join(' ')})`;
const who = (patients: string) => `Nobody ${patients} is referred.`;

/** What holds in every pathway. Each sentence is about all patients it names, in both countries. */
export const SAFE_FOR_ALL: readonly Safe[] = [
  never('unsettled', who('with a criterion unmet or unknown'), '(U-from now discuss)'),
  first('under-18', 'Under 18, something else comes first.', given('age', '(< age 18.0)')),
  first('pregnant', 'In pregnancy, something else comes first.', given('pregnant')),
  first('infection', 'With an infection, something else comes first.', given('activeInfection')),
  first('misuse', 'With substance misuse, something else comes first.', given('substanceMisuse')),
  excluded(
    'short-life-expectancy',
    'With a life expectancy of at most 12 months there is no indication.',
    denied('lifeExpectancyOver12Months')
  ),
  excluded(
    'never-pausable',
    'With an anticoagulant that may never be paused there is no indication.',
    among('bleedingRisk', ['anticoagulant-never-pausable'])
  ),
  first(
    'bleeding-first',
    'With an anticoagulant that cannot be paused now, or a coagulation disorder, that comes first.',
    among('bleedingRisk', ['anticoagulant-not-pausable-now', 'coagulation-disorder'])
  ),
  never(
    'pause-not-asked',
    who('whose prescriber has not been asked'),
    among('bleedingRisk', ['anticoagulant-not-asked'])
  ),
  never('bmi-35', who('with a body mass index of 35 or more'), given('bmi', '(>= bmi 35.0)')),
  never(
    'opioids-90',
    who('with 90 mg or more of oral morphine equivalent a day'),
    given('opioidMedMgPerDay', '(>= opioidMedMgPerDay 90.0)')
  ),
  never('pain-below-nrs-5', who('with pain below 5'), given('painNrs', '(< painNrs 5.0)')),
  never(
    'pain-below-vas-50',
    who('with pain below 50 mm'),
    given('painVasMm', '(< painVasMm 50.0)')
  ),
  never(
    'no-score',
    who('without a pain score'),
    `(and ${absent('painNrs')} ${absent('painVasMm')})`
  ),
  never(
    'under-6-months',
    who('with pain for less than 6 months'),
    given('painDurationMonths', '(< painDurationMonths 6.0)')
  ),
  first(
    'psychiatric-without-psychiatrist',
    'With an active psychiatric disorder and no psychiatrist, that comes first.',
    among('psychiatricDisorder', ['active-without-psychiatrist'])
  ),
  never(
    'psychiatric',
    who('with an active psychiatric disorder'),
    among('psychiatricDisorder', ['active-without-psychiatrist', 'active-with-psychiatrist'])
  ),
  never('serious-concern', who('with a serious concern'), anyOf(factors.map(serious))),
  never(
    'concern-not-known',
    who('of whom one of the seven psychosocial factors is not known'),
    anyOf(factors.map(absent))
  ),
  first(
    'no-questionnaires',
    'Without the questionnaires, not now.',
    denied('completesQuestionnaires')
  ),
  ...Object.entries(NEEDED).map(([fact, whose]) =>
    never(`${fact}-not-known`, who(`${whose} is not known`), absent(fact))
  )
];
