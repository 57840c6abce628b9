/** The most that a label of a patient may have, in characters: it stands in the title of a tab. */
export const MOST_IN_LABEL = 30;

/** A date of a day in a year, or a number as long as one that the state gave to a person. */
const POINTS_AT_SOMEBODY =
  /\b\d{1,2}[-/. ]\d{1,2}[-/. ](?:\d{2}|\d{4})\b|\b\d{4}-\d{2}-\d{2}\b|\d{8,}/;

/** A number of a person with dots, spaces or dashes between its digits. */
const PUNCTUATED = /\d(?:[-. ]?\d){8,}/;

/** Why a label cannot be used. */
export type LabelProblem = 'tooLong' | 'person';

/** What a typed label says: what pages, paper and title show, or why none of them does. */
export function readLabel(text: string): { label: string; problem?: LabelProblem } {
  const label = text.trim().replace(/\s+/g, ' ');
  if (label.length > MOST_IN_LABEL) return { label: '', problem: 'tooLong' };
  if (POINTS_AT_SOMEBODY.test(label) || PUNCTUATED.test(label))
    return { label: '', problem: 'person' };
  return { label };
}
