import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import { PSYCHOSOCIAL_FACTORS } from '$statecharts/criteria/psychosocial.ts';
import type { FactDefinition } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { factsToTell } from './check/also-tell.ts';
import { groupsOf, type Group } from './check/groups.ts';
import { partsOf, treatmentsOf, type Part } from './check/parts.ts';

/** A numbered part of the form, under a heading of its own. */
export interface Section {
  readonly id: SectionId;
  readonly parts: readonly Part[];
}

export type SectionId = 'diagnosis' | 'treatments' | 'patient' | 'alsoTell';

/** What every patient is asked; age, score and duration stand in one row. */
const PATIENT = [
  'age',
  'painNrs',
  'painVasMm',
  'painDurationMonths',
  'lifeExpectancyOver12Months',
  'bleedingRisk',
  'opioidMedMgPerDay',
  'bmi',
  ...PSYCHOSOCIAL_FACTORS,
  // Right after the factors: it is asked only where one of them is serious.
  'steps.psychosocial',
  'psychosocial.opioidReduction'
];

/**
 * The form of an indication, derived from its facts and criteria: what makes the diagnosis comes
 * first, in the order of the statement; drugs come next where the diagnosis rests on them; then the
 * patient, then what was tried, and last what decides nothing.
 */
export function interviewOf(indication: Indication): Section[] {
  if (!indication.hasPathway) return [];
  const groups = groupsOf(indication);
  const facts = factsBySection(indication, groups);
  const order: SectionId[] = restsOnTreatments(indication)
    ? ['diagnosis', 'treatments', 'patient', 'alsoTell']
    : ['diagnosis', 'patient', 'treatments', 'alsoTell'];
  const parts = (id: SectionId) =>
    id === 'treatments' ? treatmentsOf(facts[id], groups) : partsOf(facts[id], indication, groups);
  return order.map((id) => ({ id, parts: parts(id) })).filter(({ parts }) => parts.length > 0);
}

/** Which facts each section asks, in its order; together all that there are. */
function factsBySection(
  indication: Indication,
  groups: readonly Group[]
): Record<SectionId, string[]> {
  const told = factsToTell(indication);
  const own = Object.keys(indication.facts).filter((fact) => fact !== 'country');
  const patient = PATIENT.flatMap((fact) => withGroup(fact, groups)).filter((fact) =>
    own.includes(fact)
  );
  const rest = own.filter((fact) => !told.includes(fact) && !patient.includes(fact));
  const steps = rest.filter((fact) => isStep(indication.facts[fact]));
  const diagnosis = [...diagnosisFacts(indication), ...rest].filter(
    (fact) => rest.includes(fact) && !steps.includes(fact)
  );
  return { diagnosis: [...new Set(diagnosis)], patient, treatments: steps, alsoTell: told };
}

/** A fact with those that one button answers together with it. */
function withGroup(fact: string, groups: readonly Group[]): string[] {
  const group = groups.find(({ id, answers }) => id === 'exclusions' && fact in answers);
  return group ? Object.keys(group.answers) : [fact];
}

/** The facts of the diagnosis in the order of its criteria; what is urgent goes before all else. */
function diagnosisFacts(indication: Indication): string[] {
  const criteria = diagnosisCriteria(indication);
  const urgent = criteria.filter(({ failures }) => failures.some((failure) => failure.urgent));
  return [...urgent, ...criteria].flatMap(factsIn);
}

function restsOnTreatments(indication: Indication): boolean {
  return diagnosisCriteria(indication)
    .flatMap(factsIn)
    .some((fact) => isStep(indication.facts[fact]));
}

const diagnosisCriteria = ({ criteria }: Indication) =>
  criteria.filter(({ stage }) => stage === 'diagnosis');

function isStep(definition: FactDefinition | undefined): boolean {
  return definition?.kind === 'step';
}
