import { workOffTest, workSchedule, workTrial } from './care-work.ts';
import { answerJson } from './json-line.ts';
import type { Answer } from './stream.ts';

/** What the trial that a line of JSON holds comes to, or every error in it. */
export function trialLine(line: string): Answer {
  return answerJson(line, workTrial);
}

/** What the off-test that a line of JSON holds comes to, or every error in it. */
export function offTestLine(line: string): Answer {
  return answerJson(line, workOffTest);
}

/** The visits after the implant that a line of JSON holds, or every error in it. */
export function scheduleLine(line: string): Answer {
  return answerJson(line, workSchedule);
}
