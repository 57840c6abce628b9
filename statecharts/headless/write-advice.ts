import type { Advice, ListedCriterion } from '../advice/advice.ts';

/** Criteria are listed once for each class of values, and so is each written once. */
const written = new WeakMap<ListedCriterion, string>();

const EMPTY = '"criteria":[';

/** An advice exactly as `JSON.stringify` writes it. Its criteria, most of its text, are kept written. */
export function writeAdvice(advice: Advice): string {
  const text = JSON.stringify({ ...advice, criteria: [] });
  // Within a text every quote has a backslash before it, so that this stands there once.
  const at = text.indexOf(EMPTY) + EMPTY.length;
  return text.slice(0, at) + advice.criteria.map(writeCriterion).join() + text.slice(at);
}

function writeCriterion(criterion: ListedCriterion): string {
  let text = written.get(criterion);
  if (text === undefined) written.set(criterion, (text = JSON.stringify(criterion)));
  return text;
}
