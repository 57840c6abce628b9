import type { Words } from '$lib/words/words.ts';
import { outcomeOf } from '$statecharts/criteria/outcome.ts';
import { isOfTreatments, treatmentGaps } from '$statecharts/criteria/treatment-gaps.ts';
import { wayToFail } from '$statecharts/criteria/ways-to-fail.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { lowerFirst } from './sentences.ts';
import type { Told } from './told.ts';

/** A text on a finding is about what there is to do, or a point for somebody to weigh. */
type Head = 'step' | 'point';

/** What one finding comes to: words of its own, or treatments that many findings may share. */
type Part =
  | { readonly text: string }
  | { readonly status: string; readonly treatments: readonly (readonly string[])[] };

/**
 * What is said of findings: of the answers that were given. Treatments that have come equally far
 * are named together; each text stands once.
 */
export function findingTexts(head: Head, ids: readonly string[], told: Told): string[] {
  const parts = ids.flatMap((id) => partsOf(head, id, told));
  const texts = parts.map((part) => ('text' in part ? part.text : together(part.status)));
  return [...new Set(texts)];

  function together(status: string): string {
    const treatments = parts.flatMap((part) =>
      'treatments' in part && part.status === status ? part.treatments : []
    );
    const values = { treatments: wordTreatments(treatments, told.words) };
    return saying(head, `treatment.${status}`, values, told.words);
  }
}

function partsOf(head: Head, id: string, told: Told): Part[] {
  const { check, words } = told;
  const { facts: table } = check.indication;
  const criterion = check.criterion(id);
  const facts = { ...check.facts, country: check.country };
  const outcome = outcomeOf(criterion, facts);
  const isOnTreatments = isOfTreatments(criterion.test, table);
  if (outcome.status !== 'unmet') {
    const named = factsOf(criterion.test).map((fact) => [fact]);
    return !hasText(head, `${id}.unknown`, words) && isOnTreatments && head === 'step'
      ? [{ status: 'unknown', treatments: named }]
      : [ownPart(head, `${id}.unknown`, id, told)];
  }
  if (!isOnTreatments) {
    return [
      ownPart(head, `${id}.${wayToFail(criterion, outcome.failure, facts, table)}`, id, told)
    ];
  }
  return treatmentGaps(criterion.test, facts).map((gap) =>
    hasText(head, `${id}.${gap.status}`, words)
      ? ownPart(head, `${id}.${gap.status}`, id, told)
      : gap
  );
}

function ownPart(head: Head, key: string, id: string, told: Told): Part {
  const found = hasText(head, key, told.words) ? key : 'unknown';
  return { text: saying(head, found, valuesOf(id, told), told.words) };
}

/** The numbers, grades and name that a text on a finding may say. */
function valuesOf(id: string, { check, words }: Told): Record<string, string> {
  const facts = factsOf(check.criterion(id).test);
  const numbers = facts.flatMap((fact) => {
    const value = check.facts[fact];
    return typeof value === 'number' ? words.number(value) : [];
  });
  const concerns = facts
    .filter((fact) => check.facts[fact] === 'serious')
    .map((fact) => words.sayById(`letter.concern.${fact.replace('psychosocial.', '')}`));
  return {
    value: words.list(numbers, 'and'),
    concerns: words.list(concerns, 'and'),
    title: lowerFirst(words.sayById(`criterion.${id}.title`))
  };
}

function wordTreatments(treatments: readonly (readonly string[])[], words: Words): string {
  const names = treatments.map((alternatives) =>
    words.list(
      alternatives.map((fact) => words.sayById(`fact.${fact}.label`)),
      'or'
    )
  );
  return words.list([...new Set(names)], 'and');
}

const hasText = (head: Head, key: string, { has }: Words) => has(`letter.${head}.${key}`);

const saying = (head: Head, key: string, values: Record<string, string>, { sayById }: Words) =>
  head === 'step' ? sayById(`letter.step.${key}`, values) : sayById(`letter.point.${key}`, values);
