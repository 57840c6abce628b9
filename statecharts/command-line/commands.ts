import { workAdvice, workExplanation, workReadings } from '../headless/case-work.ts';
import { workOffTest, workSchedule, workTrial } from '../headless/care-work.ts';
import { speechFor, type Language } from '../headless/speech.ts';
import type { Worked } from '../headless/worked.ts';

/** What a command makes of an input, and with what it deals. */
interface Command {
  readonly work: (input: unknown, language: Language) => Worked;
  /** Whether its inputs can be rows of a table: they are cases. */
  readonly takesTable: boolean;
  readonly givesTable: boolean;
}

const ofCases = { takesTable: true, givesTable: false };
const ofCare = { takesTable: false, givesTable: false };

/** The commands that answer inputs, one by one. */
export const COMMANDS = {
  advise: {
    work: workAdvice,
    takesTable: true,
    givesTable: true
  },
  explain: {
    work: (input, language) => workExplanation(input, speechFor(language)),
    ...ofCases
  },
  readings: { work: workReadings, ...ofCases },
  trial: { work: workTrial, ...ofCare },
  'off-test': { work: workOffTest, ...ofCare },
  schedule: { work: workSchedule, ...ofCare }
} as const satisfies Readonly<Record<string, Command>>;
export type CommandName = keyof typeof COMMANDS;
