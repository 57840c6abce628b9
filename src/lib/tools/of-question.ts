import type { Tool } from './tools.ts';

/** The tool that helps with a question. */
export interface Help {
  readonly tool: Tool;
  /** Whether its result is an answer to the question, or only something to go by. */
  readonly answers: boolean;
}

const ANSWERING: Readonly<Record<string, Tool>> = {
  painNrs: 'weighted-score',
  painVasMm: 'weighted-score',
  opioidMedMgPerDay: 'morphine',
  bmi: 'bmi',
  iaspCriteriaMet: 'budapest'
};

/** The tool for a question of an indication's check, if there is one. */
export function toolFor(fact: string, indication: string): Help | undefined {
  const tool = ANSWERING[fact];
  if (tool) return { tool, answers: true };
  // The question is whether a headache neurologist made the diagnosis, which no checklist answers.
  return indication === 'cluster' && fact === 'diagnosedBySpecialist'
    ? { tool: 'cluster-headache', answers: false }
    : undefined;
}
