import type { Words } from '$lib/words/words.ts';
import type { DrugFields, DrugPart } from '../medication-list.ts';
import {
  isUsed,
  type Entry,
  type PastedList,
  type ToldLine,
  type ToldText
} from './pasted-list.svelte.ts';
import { letterLine, toldOf } from './word-entry.ts';

export const PARTS = ['drug', 'dose', 'duration'] as const satisfies readonly DrugPart[];
const FIELDS = ['opioids', 'bloodThinners'] as const;

type Field = (typeof FIELDS)[number];
type Told = Readonly<Record<DrugPart, string>>;

/** The line for a drug as the list has it. */
export function lineOf(entry: Entry, words: Words): ToldLine {
  return lineOn([entry], (of) => letterLine(entry, of), words);
}

/** A line that rests on some drugs of the list. */
export function lineOn(
  entries: readonly Entry[],
  word: (words: Words) => string,
  words: Words
): ToldLine {
  return { ...toldText(word, words), basis: entries.map(basisOf) };
}

/** Tells a letter of the drugs of a question. What somebody typed there themselves stays. */
export function tellDrugs(
  fact: string,
  entries: readonly Entry[],
  letter: DrugFields,
  list: PastedList,
  words: Words
): void {
  for (const part of PARTS) {
    const there = letter.tried(fact)[part];
    if (there === '' || there === list.told[`${fact}.${part}`]?.text)
      tellPart(fact, part, entries, letter, list, words);
  }
}

/** Whether the letter has yet to be told something of the drugs of a question. */
export function isUntold(fact: string, told: Told, letter: DrugFields): boolean {
  return PARTS.some((part) => told[part] !== '' && letter.tried(fact)[part] === '');
}

/** Tells a letter of drugs, a line each: lines that the list put there make room for its new ones. */
export function tellLines(
  field: Field,
  lines: readonly ToldLine[],
  letter: DrugFields,
  list: PastedList
): void {
  const before = (list.toldLines[field] ?? []).map(({ text }) => text);
  const own = letter[field].filter((line) => line.trim() !== '' && !before.includes(line));
  const texts = lines.map(({ text }) => text);
  letter[field] = [...own, ...texts.filter((text) => !own.includes(text))];
  list.toldLines[field] = lines;
}

/**
 * Takes back what the letter was told of a list that was corrected since: lines go where their drug
 * is not used any more, or otherwise; what is told of a treatment follows the list. What stays is
 * said in the language of these words.
 */
export function tellCorrected(letter: DrugFields, list: PastedList, words: Words): void {
  const basis = list.entries.filter(isUsed).map(basisOf);
  for (const field of FIELDS) correctLines(field, basis, letter, list, words);
  const facts = new Set(Object.keys(list.told).map((key) => key.slice(0, key.lastIndexOf('.'))));
  for (const fact of facts) follow(fact, letter, list, words);
}

function correctLines(
  field: Field,
  basis: readonly string[],
  letter: DrugFields,
  list: PastedList,
  words: Words
): void {
  const told = list.toldLines[field] ?? [];
  const stays = told.filter((line) => line.basis.every((one) => basis.includes(one)));
  if (stays.length === told.length && told.every(({ language }) => language === words.language))
    return;
  const gone = told.filter((line) => !stays.includes(line)).map(({ text }) => text);
  letter[field] = letter[field]
    .filter((text) => !gone.includes(text))
    .map((text) => list.inWords(field, text, words));
  list.toldLines[field] = stays.map((line) => ({ ...line, ...toldText(line.word, words) }));
}

function follow(fact: string, letter: DrugFields, list: PastedList, words: Words): void {
  const entries = list.entries.filter(({ facts }) => facts.some((one) => one === fact));
  for (const part of PARTS) {
    if (letter.tried(fact)[part] === list.told[`${fact}.${part}`]?.text)
      tellPart(fact, part, entries, letter, list, words);
  }
}

function tellPart(
  fact: string,
  part: DrugPart,
  entries: readonly Entry[],
  letter: DrugFields,
  list: PastedList,
  words: Words
): void {
  const told = toldText((of) => toldOf(entries, of)[part], words);
  if (letter.tried(fact)[part] !== told.text) letter.tell(fact, { [part]: told.text });
  list.told[`${fact}.${part}`] = told;
}

function toldText(word: (words: Words) => string, words: Words): ToldText {
  return { text: word(words), language: words.language, word };
}

/** What a line says of a drug: another dose or another use is another line. */
const basisOf = ({ substance, brand, daily, use }: Entry) =>
  JSON.stringify([substance, brand, daily, use]);
