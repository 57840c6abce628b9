import type { Tool } from '$lib/tools/tools.ts';
import type { Language } from './language.ts';
import { loadTexts } from './load.ts';
import { startingWith } from './starting-with.ts';
import type { Texts } from './words.ts';

/** What tools share with the questions of a check: what is wrong with a number, and yes or no. */
const SHARED = ['problem.', 'answer.'];

/** The texts of a tool on a page of its own, beside those that every page has. */
export async function toolTexts(language: Language, tool: Tool): Promise<Texts> {
  const own = ['tools.', `tool.${tool}.`, `${tool}.`];
  return {
    ...startingWith(await loadTexts(language, 'check'), SHARED),
    ...startingWith(await loadTexts(language, 'tools'), own)
  };
}
