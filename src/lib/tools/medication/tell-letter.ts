import type { Words } from '$lib/words/words.ts';
import type { DrugFields, DrugPart } from '../medication-list.ts';
import { isUsed, type Entry, type PastedList } from './pasted-list.svelte.ts';
import { letterLine, toldOf } from './word-entry.ts';

export const PARTS = ['drug', 'dose', 'duration'] as const satisfies readonly DrugPart[];
const FIELDS = ['opioids', 'bloodThinners'] as const;

type Told = Readonly<Record<DrugPart, string>>;

/** A line for the letter, and what of the list it rests on. */
export interface ToldLine {
  readonly text: string;
  readonly restsOn: readonly Entry[];
}

/** The line for a drug as the list has it. */
export function lineOf(entry: Entry, words: Words): ToldLine {
  return { text: letterLine(entry, words), restsOn: [entry] };
}

/** Tells a letter of the drugs of a question. What somebody typed there themselves stays. */
export function tellDrugs(fact: string, told: Told, letter: DrugFields, list: PastedList): void {
  for (const part of PARTS) {
    const key = `${fact}.${part}`;
    const there = letter.tried(fact)[part];
    if (there !== '' && there !== list.told[key]) continue;
    letter.tell(fact, { [part]: told[part] });
    list.told[key] = told[part];
  }
}

/** Whether the letter has yet to be told something of the drugs of a question. */
export function isUntold(fact: string, told: Told, letter: DrugFields): boolean {
  return PARTS.some((part) => told[part] !== '' && letter.tried(fact)[part] === '');
}

/** Tells a letter of drugs, a line each: lines that the list put there make room for its new ones. */
export function tellLines(
  field: (typeof FIELDS)[number],
  lines: readonly ToldLine[],
  letter: DrugFields,
  list: PastedList
): void {
  const before = (list.toldLines[field] ?? []).map(({ text }) => text);
  const own = letter[field].filter((line) => line.trim() !== '' && !before.includes(line));
  const texts = lines.map(({ text }) => text);
  letter[field] = [...own, ...texts.filter((text) => !own.includes(text))];
  list.toldLines[field] = lines.map(({ text, restsOn }) => ({ text, basis: restsOn.map(basisOf) }));
}

/**
 * Takes back what the letter was told of a list that was corrected since: lines go where their drug
 * is not used any more, or otherwise; what is told of a treatment follows the list.
 */
export function tellCorrected(letter: DrugFields, list: PastedList, words: Words): void {
  const basis = list.entries.filter(isUsed).map(basisOf);
  for (const field of FIELDS) withdraw(field, basis, letter, list);
  const facts = new Set(Object.keys(list.told).map((key) => key.slice(0, key.lastIndexOf('.'))));
  for (const fact of facts) follow(fact, letter, list, words);
}

function withdraw(
  field: (typeof FIELDS)[number],
  basis: readonly string[],
  letter: DrugFields,
  list: PastedList
): void {
  const lines = list.toldLines[field] ?? [];
  const stays = lines.filter((line) => line.basis.every((one) => basis.includes(one)));
  if (stays.length === lines.length) return;
  const gone = lines.filter((line) => !stays.includes(line)).map(({ text }) => text);
  letter[field] = letter[field].filter((text) => !gone.includes(text));
  list.toldLines[field] = stays;
}

function follow(fact: string, letter: DrugFields, list: PastedList, words: Words): void {
  const entries = list.entries.filter(({ facts }) => facts.some((one) => one === fact));
  const told = toldOf(entries, words);
  for (const part of PARTS) {
    const key = `${fact}.${part}`;
    if (letter.tried(fact)[part] !== list.told[key] || told[part] === list.told[key]) continue;
    letter.tell(fact, { [part]: told[part] });
    list.told[key] = told[part];
  }
}

/** What a line says of a drug: another dose or another use is another line. */
const basisOf = ({ substance, brand, daily, use }: Entry) =>
  JSON.stringify([substance, brand, daily, use]);
