import { aftercareOf } from '../care/aftercare.ts';
import { evaluateOffTest } from '../care/off-test.ts';
import { readImplant } from '../care/read/read-implant.ts';
import { readOffTest } from '../care/read/read-off-test.ts';
import type { ReadCare } from '../care/read/read-care.ts';
import { readTrial } from '../care/read/read-trial.ts';
import { evaluateTrial } from '../care/trial.ts';
import { answerJson } from './json-line.ts';
import type { Answer } from './stream.ts';

/** What the trial that a line of JSON holds comes to, or every error in it. */
export function trialLine(line: string): Answer {
  return answerCare(line, readTrial, evaluateTrial);
}

/** What the off-test that a line of JSON holds comes to, or every error in it. */
export function offTestLine(line: string): Answer {
  return answerCare(line, readOffTest, evaluateOffTest);
}

/** The visits after the implant that a line of JSON holds, or every error in it. */
export function scheduleLine(line: string): Answer {
  return answerCare(line, readImplant, (implant) => ({ visits: aftercareOf(implant) }));
}

function answerCare<T>(
  line: string,
  read: (input: unknown) => ReadCare<T>,
  evaluate: (value: T) => object
): Answer {
  return answerJson(line, (input) => {
    const result = read(input);
    if (result.errors) return result;
    const { id, value } = result;
    return { result: { ...(id !== undefined && { id }), ...evaluate(value) } };
  });
}
