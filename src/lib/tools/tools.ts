/** The calculators and checklists, each of which also has a page of its own. */
export const TOOLS = [
  'weighted-score',
  'morphine',
  'bmi',
  'budapest',
  'cluster-headache',
  'reduction'
] as const;

export type Tool = (typeof TOOLS)[number];

/** Whether a text is the id of a tool. */
export function isTool(text: string): text is Tool {
  return TOOLS.some((tool) => tool === text);
}

/** What every tool takes. */
export interface ToolProps {
  /** The question that it helps with; none where it stands alone. */
  fact?: string | undefined;
  /** Hands the result back to that question, as its answer; without it there is no button for it. */
  use?: ((answer: string) => void) | undefined;
}
