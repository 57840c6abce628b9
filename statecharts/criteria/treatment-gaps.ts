import type { Facts, FactTable, StepStatus } from '../facts/fact.ts';
import type { Condition } from '../logic/condition.ts';
import { evaluate } from '../logic/evaluate.ts';
import { factsOf } from '../logic/read.ts';

/** Treatments that have come as far as `status`, and thereby keep a criterion from being met. */
export interface TreatmentGap {
  readonly status: StepStatus;
  /** Each has to be gone through; of those that stand together one is enough. */
  readonly treatments: readonly (readonly string[])[];
}

/** In this order they are told, and of alternatives the first is what there is to do. */
const ORDER = ['ongoing', 'effective', 'unsuitable', 'not-considered', 'declined'] as const;

/** Whether a condition is about treatments and nothing else. */
export function isOfTreatments(condition: Condition, table: FactTable): boolean {
  const facts = factsOf(condition);
  return facts.length > 0 && facts.every((fact) => table[fact]?.kind === 'step');
}

/** What keeps a condition on treatments from holding, by status; nothing while that is unknown. */
export function treatmentGaps(condition: Condition, facts: Facts): TreatmentGap[] {
  const parts = openParts(condition, facts).map((part) => whatIsLeft(part, facts));
  const single = new Set(parts.flatMap((part) => (part.length === 1 ? part : [])));
  const needed = [
    ...[...single].map((fact) => [fact]),
    ...parts.filter((part) => part.length > 1 && !part.some((fact) => single.has(fact)))
  ];
  return ORDER.map((status) => ({
    status,
    treatments: needed.filter(([first = '']) => facts[first] === status)
  })).filter(({ treatments }) => treatments.length > 0);
}

/** The treatments of each part that does not hold. */
function openParts(condition: Condition, facts: Facts): string[][] {
  if (evaluate(condition, facts) !== false) return [];
  if (condition.op === 'all') return condition.of.flatMap((part) => openParts(part, facts));
  if (condition.op === 'not') return holdingParts(condition.of, facts);
  return [factsOf(condition)];
}

/** The treatments of each part that holds and should not. */
function holdingParts(condition: Condition, facts: Facts): string[][] {
  const parts = condition.op === 'any' ? condition.of : [condition];
  return parts.filter((part) => evaluate(part, facts) === true).map(factsOf);
}

/** Of alternatives those that have come furthest: what is under way goes before what is not. */
function whatIsLeft(alternatives: readonly string[], facts: Facts): string[] {
  const status = ORDER.find((each) => alternatives.some((fact) => facts[fact] === each));
  return alternatives.filter((fact) => facts[fact] === status);
}
