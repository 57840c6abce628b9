import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import type { Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { exampleCases, type NamedCase } from '../../../../tests/support/example-cases.ts';
import { addresseesOf, type Addressee } from './addressees.ts';
import { letterText } from './letter.ts';
import { LETTER } from './namespaces.ts';
import type { Told } from './told.ts';

/** The check of an example patient, answered. */
export function answered(example: NamedCase): ReferralCheck {
  const found = exampleCases.find(({ id }) => id === example.indication);
  if (!found) throw new Error(`There is no indication ${example.indication}.`);
  const check = new ReferralCheck(found.indication);
  check.country = example.country;
  for (const [fact, value] of Object.entries(example.facts)) {
    if (fact in found.indication.facts && value !== null) check.give(fact, String(value));
  }
  return check;
}

/** What a text about a check is written from, in a language. */
export async function toldOf(
  check: ReferralCheck,
  language: Language,
  details = new LetterDetails()
): Promise<Told> {
  const ofList = ['medication', 'morphine'] as const;
  const texts = await loadTexts(language, [...LETTER, ...ofList], check.indication);
  return { check, details, words: wordsOf(language, texts, () => check.country) };
}

/** All example patients. */
export const allCases = exampleCases.flatMap(({ cases }) => cases);

/** An example of each kind: working out all of them would take minutes. */
export function oneOfEach(kindOf: (example: NamedCase) => string): NamedCase[] {
  return [...new Map(allCases.map((example) => [kindOf(example), example])).values()];
}

/** An example of each category of each indication. */
export const ofEachKind = oneOfEach(({ indication, expected }) => `${indication} ${expected}`);

/** A letter about an example patient, and what it was written from. */
export interface Written {
  readonly to: Addressee;
  readonly told: Told;
  readonly text: string;
}

/** Every letter that an example patient leads to. */
export async function lettersOf(
  example: NamedCase,
  language: Language,
  details = new LetterDetails()
): Promise<Written[]> {
  const told = await toldOf(answered(example), language, details);
  return addresseesOf(told.check.advice).map((to) => ({
    to,
    told,
    text: letterText(to, told, new Date(2026, 10, 25))
  }));
}

/** What a reader finds under each head; what stands above all of them is under none. */
export function readerOf({ text, told }: Written) {
  const { say } = told.words;
  const heads = [
    'question',
    'urgency',
    'diagnosis',
    'pain',
    'tried',
    'medication',
    'standing',
    'next'
  ] as const;
  const others = ['findings', 'history', 'psychosocial', 'remarks'] as const;
  const all = [...heads, ...others].map((head) => ({
    head,
    start: `${say(`letter.head.${head}`)}:`
  }));
  const under: Record<string, string> = {};
  let current = 'top';
  for (const line of text.split('\n')) {
    current = all.find(({ start }) => line.startsWith(start))?.head ?? current;
    under[current] = `${under[current] ?? ''}${line}\n`;
  }
  return (head: (typeof heads)[number] | 'top') => under[head] ?? '';
}
