import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { FactDefinition } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { factsToTell } from './check/also-tell.ts';
import { groupsOf, type Group } from './check/groups.ts';

/** A part of the form: single questions, or rows with one button for all. */
export interface Section {
  readonly id: SectionId;
  readonly facts: readonly string[];
  readonly group?: Group;
}

/** The parts of the form, in the order in which a referrer is asked. */
export const SECTION_IDS = [
  'atOnce',
  'outlook',
  'exclusions',
  'burden',
  'patient',
  'diagnosis',
  'mechanism',
  'features',
  // Before the treatments: a track for serious concerns is asked about only where there are some.
  'psychosocial',
  'treatments',
  // What decides nothing comes after all that does.
  'alsoTell'
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

const OUTLOOK = ['lifeExpectancyOver12Months'];
const BURDEN = ['painDurationMonths', 'painNrs', 'painVasMm', 'opioidMedMgPerDay'];
const PATIENT = ['age', 'bmi', 'completesQuestionnaires'];

/**
 * The form of an indication, derived from its facts and criteria: what can end it at once comes
 * first, then life expectancy and bleeding risk, then duration, score and dose, then the rest.
 */
export function interviewOf(indication: Indication): Section[] {
  const groups = groupsOf(indication);
  const placed = new Set<string>();
  return SECTION_IDS.map((id) => {
    const group = groups.find((candidate) => candidate.id === id);
    const facts = candidates(id, indication, groups).filter(
      (fact) => fact in indication.facts && !placed.has(fact)
    );
    for (const fact of facts) placed.add(fact);
    return { id, facts, ...(group && facts.length > 1 && { group }) };
  }).filter(({ facts }) => facts.length > 0);
}

function candidates(id: SectionId, indication: Indication, groups: readonly Group[]): string[] {
  const { facts } = indication;
  const told = factsToTell(indication);
  const own = Object.keys(facts).filter((fact) => fact !== 'country' && !told.includes(fact));
  const ofKind = (kind: FactDefinition['kind']) => own.filter((fact) => facts[fact]?.kind === kind);
  switch (id) {
    case 'atOnce':
      return decidingAtOnce(indication).filter((fact) => !inAnyGroup(fact, groups));
    case 'outlook':
      return OUTLOOK;
    case 'burden':
      return BURDEN;
    case 'patient':
      return PATIENT;
    case 'diagnosis':
      return own.filter((fact) => !inAnyGroup(fact, groups) && !isGraded(facts[fact]));
    case 'treatments':
      return ofKind('step');
    case 'psychosocial':
      return ofKind('concern');
    case 'alsoTell':
      return told;
    default:
      return Object.keys(groups.find((group) => group.id === id)?.answers ?? {});
  }
}

/** The facts of the diagnosis that can rule the treatment out. */
function decidingAtOnce({ criteria }: Indication): string[] {
  return criteria
    .filter(({ stage }) => stage === 'diagnosis')
    .filter(({ failures }) => failures.some(({ effect }) => effect === 'exclude'))
    .flatMap(factsIn)
    .filter((fact) => fact !== 'country');
}

function inAnyGroup(fact: string, groups: readonly Group[]): boolean {
  return groups.some(({ answers }) => fact in answers);
}

/** Whether a fact is answered on a scale that it shares with others: a status or a grade. */
export function isGraded(definition: FactDefinition | undefined): boolean {
  return definition?.kind === 'step' || definition?.kind === 'concern';
}
