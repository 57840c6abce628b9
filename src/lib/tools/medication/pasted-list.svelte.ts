import type { Language } from '$lib/words/language.ts';
import type { Words } from '$lib/words/words.ts';
import { outlivingPages } from '$lib/ui/outliving-pages.svelte.ts';
import type { Use } from '$statecharts/medication/reading/use.ts';
import { readList, type Reading } from '$statecharts/medication/read-list.ts';
import { OpioidList } from '../morphine/opioid-list.svelte.ts';
import type { OpioidEntry } from '../morphine/read-opioids.ts';

/** What somebody says of the use of a drug: also that a line is to be left out. */
export type SaidUse = Use | 'left-out';

/** All that can be said of the use of a drug. */
export const SAID_USES = [
  'in-use',
  'stopped',
  'not-tolerated',
  'allergy',
  'past',
  'planned',
  'not-used',
  'unknown',
  'left-out'
] as const satisfies readonly SaidUse[];

/** A drug in the list, with what holds of its use. */
export interface Entry extends Omit<Reading, 'use'> {
  /** Names it for as long as its line stays what it is. */
  readonly id: string;
  /** The line, as it was pasted: for its own place only. */
  readonly line: string;
  readonly use: SaidUse;
}

/** What the list put in the letter: how it is said there, and how to say it in another language. */
export interface ToldText {
  readonly text: string;
  readonly language: Language;
  readonly word: (words: Words) => string;
}

/** A line that the list put in the letter, with the drugs that it rests on, as they were then. */
export interface ToldLine extends ToldText {
  readonly basis: readonly string[];
}

/**
 * The medication list of a patient as it was pasted, and what was said of it since. It lives in the
 * window's memory, for its own field.
 */
export class PastedList {
  text = $state('');
  /** The day on which it is read: a date before it is past. */
  today = $state('');
  /** The lines about one opioid that were said to add up. */
  addsUp = $state<string[]>([]);
  /** What it put in each field of the letter: what somebody typed there stays. */
  readonly told: Record<string, ToldText> = {};
  /** The lines that it put in a field. */
  readonly toldLines: Record<string, readonly ToldLine[]> = {};
  /** The dose of opioids that was taken over from it. */
  takenOver = $state<string>();
  readonly #calculations: Record<string, OpioidList> = {};
  readonly #said = $state<Record<string, SaidUse>>({});
  readonly #read = $derived.by(() => readList(this.text, this.today));
  /** How many characters too long a text has; nothing of it is read. */
  readonly tooLong = $derived(this.#read.state === 'too-long' ? this.#read.given : undefined);
  readonly #items = $derived(this.#read.state === 'read' ? this.#read.items : []);
  /** The drugs, in the order of the list. */
  readonly entries: readonly Entry[] = $derived.by(() => {
    const seen: Record<string, number> = {};
    return this.#items.flatMap(({ text, readings }) => {
      const times = (seen[text] = (seen[text] ?? 0) + 1);
      return readings.map((reading, i) => this.#entry(reading, text, `${times}.${i} ${text}`));
    });
  });
  /** The lines that nothing was understood of. */
  readonly notUnderstood: readonly string[] = $derived(
    this.#items.flatMap(({ kind, text }) => (kind === 'not-understood' ? [text] : []))
  );

  /** Whether anything was pasted. */
  get isStarted(): boolean {
    return this.text !== '';
  }

  /** Takes what somebody says of the use of a drug. */
  say(entry: Entry, use: SaidUse): void {
    this.#said[entry.id] = use;
  }

  /** A text in a field of the letter, in the language of these words if it is the list's own. */
  inWords(field: string, text: string, words: Words): string {
    const own = [this.told[field], ...(this.toldLines[field] ?? [])];
    const told = own.find((one) => one?.text === text);
    return told && told.language !== words.language ? told.word(words) : text;
  }

  /** Whether the letter was told anything in another language. */
  isToldOutside(language: Language): boolean {
    const all = [...Object.values(this.told), ...Object.values(this.toldLines).flat()];
    return all.some((told) => told.text !== '' && told.language !== language);
  }

  /** What the morphine calculator makes of these lines, as it was left. */
  calculation(begun: readonly OpioidEntry[]): OpioidList {
    return (this.#calculations[JSON.stringify(begun)] ??= outlivingPages(
      () => new OpioidList(begun)
    ));
  }

  #entry(reading: Reading, line: string, id: string): Entry {
    return { ...reading, id, line, use: this.#said[id] ?? reading.use };
  }
}

/** Whether a drug was used at some time, as far as the list says: all else was never tried. */
export function wasTaken({ use }: Entry): boolean {
  return !['planned', 'not-used', 'left-out'].includes(use);
}

/** Whether a drug is used. */
export function isUsed({ use }: Entry): boolean {
  return use === 'in-use';
}
