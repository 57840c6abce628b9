import type { DrugFields, DrugPart } from '../medication-list.ts';
import type { PastedList } from './pasted-list.svelte.ts';

export const PARTS = ['drug', 'dose', 'duration'] as const satisfies readonly DrugPart[];

type Told = Readonly<Record<DrugPart, string>>;

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
  field: 'opioids' | 'bloodThinners',
  lines: readonly string[],
  letter: DrugFields,
  list: PastedList
): void {
  const before = list.told[field]?.split('\n') ?? [];
  const own = letter[field].filter((line) => line.trim() !== '' && !before.includes(line));
  letter[field] = [...own, ...lines.filter((line) => !own.includes(line))];
  list.told[field] = lines.join('\n');
}
