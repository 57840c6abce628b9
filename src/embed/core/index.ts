import type { Advice } from '$statecharts/advice/advice.ts';
import type { InputError } from '$statecharts/case/input-error.ts';
import { readCase } from '$statecharts/case/read-case.ts';
import type { OffTestResult } from '$statecharts/care/off-test.ts';
import type { TrialResult } from '$statecharts/care/trial.ts';
import { workAdvice, workExplanation, workReadings } from '$statecharts/headless/case-work.ts';
import { workOffTest, workSchedule, workTrial } from '$statecharts/headless/care-work.ts';
import type {
  Identified,
  OtherWaysOfCase,
  Schedule,
  WordedExplanation
} from '$statecharts/headless/results.ts';
import type { Worked } from '$statecharts/headless/worked.ts';
import { wordsFor } from './language-words.ts';
import type { LanguageWords, Refused, WordedAdvice, WordedFinding } from './types.ts';
import { wordCase } from './word-case.ts';

export type {
  Advice,
  Identified,
  InputError,
  LanguageWords,
  OffTestResult,
  OtherWaysOfCase,
  Refused,
  Schedule,
  TrialResult,
  WordedAdvice,
  WordedExplanation,
  WordedFinding
};
export { RULES_DATE, RULES_VERSION } from '$statecharts/rules.ts';

/** The advice on a case (`neuromodulation-case/1`), or every error in it. */
export function advise(input: unknown): Advice | Refused {
  return answered(workAdvice(input));
}

/** The advice on a case in words of one language. */
export function wordAdvice(input: unknown, words: LanguageWords): WordedAdvice | Refused {
  const read = readCase(input);
  if (read.errors) return answered(read);
  return wordCase(read.case, wordsFor(words, read.case));
}

/** What would change the advice on a case, its answers in words of one language. */
export function explain(input: unknown, words: LanguageWords): WordedExplanation | Refused {
  return answered(workExplanation(input, (given) => wordsFor(words, given).speech));
}

/** The category of a case, and every other reading of the sources that would give another one. */
export function readings(input: unknown): OtherWaysOfCase | Refused {
  return answered(workReadings(input));
}

/** What a trial comes to. */
export function trial(input: unknown): Identified<TrialResult> | Refused {
  return answered(workTrial(input));
}

/** What an off-test comes to. */
export function offTest(input: unknown): Identified<OffTestResult> | Refused {
  return answered(workOffTest(input));
}

/** The visits after an implant. */
export function schedule(input: unknown): Identified<Schedule> | Refused {
  return answered(workSchedule(input));
}

/** A result as the commands write it. */
function answered<T extends object>(worked: Worked<T>): T | Refused {
  return worked.errors ? { id: worked.id, error: worked.errors } : worked.result;
}
