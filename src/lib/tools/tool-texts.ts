import type { Tool } from './tools.ts';
import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { startingWith } from '$lib/words/starting-with.ts';
import type { Texts } from '$lib/words/words.ts';

/** What tools share with a check: what is wrong with a number, yes or no, and how copying went. */
const SHARED = [
  'problem.',
  'answer.',
  'record.show',
  'record.copied',
  'record.notCopied',
  'record.notLoaded'
];

/** The texts of a tool on a page of its own, beside those that every page has. */
export async function toolTexts(language: Language, tool: Tool): Promise<Texts> {
  const own = ['tools.', `tool.${tool}.`, `${tool}.`];
  return {
    ...startingWith(await loadTexts(language, 'check'), SHARED),
    ...startingWith(await loadTexts(language, 'tools'), own)
  };
}
