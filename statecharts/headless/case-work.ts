import type { Advice } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import type { Case } from '../case/case.ts';
import { readCase } from '../case/read-case.ts';
import { explain } from '../explain/explain.ts';
import type { Explanation } from '../explain/explanation.ts';
import { wordAnswers } from '../explain/word-answers.ts';
import type { Indication } from '../indications/indication.ts';
import type { Speech } from '../logic/wording.ts';
import { readInOtherWays } from '../readings/other-readings.ts';
import type { OtherWaysOfCase, WordedExplanation } from './results.ts';
import type { Worked } from './worked.ts';

/** The advice on a case, or every error in it. */
export function workAdvice(input: unknown): Worked<Advice> {
  const read = readCase(input);
  return read.errors ? read : { result: advise(read.case) };
}

/** What would change the advice on a case, its answers in words; or every error in it. */
export function workExplanation(
  input: unknown,
  speechFor: (given: Case) => Speech
): Worked<WordedExplanation> {
  const read = readCase(input);
  if (read.errors) return read;
  const { indication } = read.case;
  return { result: inWords(explain(read.case), indication, () => speechFor(read.case)) };
}

/** What other readings would make of a case, or every error in it. */
export function workReadings(input: unknown): Worked<OtherWaysOfCase> {
  const read = readCase(input);
  if (read.errors) return read;
  const { id } = read.case;
  return { result: { ...(id !== undefined && { id }), ...readInOtherWays(read.case) } };
}

function inWords(
  { open, ...rest }: Explanation,
  { facts }: Indication,
  speech: () => Speech
): WordedExplanation {
  if (!open) return rest;
  const worded = open.map(({ values, ...fact }) => ({
    ...fact,
    values: values.map(({ is, category }) => ({ is: wordAnswers(is, facts, speech()), category }))
  }));
  return { ...rest, open: worded };
}
