import type { DrugPart } from '../medication-list.ts';
import { nameOf as opioidName } from '../morphine/word-opioids.ts';
import { isUsed, wasTaken, type Entry } from './pasted-list.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { OpioidDose } from '$statecharts/calculators/morphine-equivalent.ts';
import { substanceOf as substanceOfOpioid } from '$statecharts/calculators/opioids.ts';
import { substanceOf } from '$statecharts/medication/names/substances.ts';

/** The name of a drug: its substance, with the brand that was written. */
export function nameOf(entry: Entry, words: Words): string {
  const drug = genericOf(entry, words);
  return entry.brand ? words.say('medication.drug.branded', { drug, brand: entry.brand }) : drug;
}

/** The drugs by name, each once. */
export function namesOf(entries: readonly Entry[], words: Words): string {
  return words.list(distinct(entries.map((entry) => nameOf(entry, words))), 'and');
}

/** All that was understood of the dose: how much a day, or the strength and why there is no more. */
export function doseOf(entry: Entry, words: Words): string {
  const { say, number } = words;
  const { strength, daily, noAmount } = entry;
  if (daily) {
    const taken = takenOf(entry, words);
    const inAll = say(`medication.dose.${daily.unit}`, { amount: number(daily.amount) });
    return (daily.times ?? 1) > 1 ? say('medication.dose.inAll', { taken, inAll }) : taken;
  }
  const why = noAmount
    ? [say('medication.noAmount', { why: say(`medication.noAmount.${noAmount}`) })]
    : [];
  const told = strength
    ? [say(`medication.strength.${strength.unit}`, { amount: number(strength.amount) }), ...why]
    : why;
  return told.join('; ');
}

/** Since when it is used, to the month; empty where the list does not say. */
export function sinceOf(entry: Entry, { say }: Words): string {
  if (!isUsed(entry) || !entry.since) return '';
  const [year = '', month = '', day] = entry.since.split('-');
  // Of a year alone its last day is told.
  const date = `${month}-${day}` === '12-31' ? year : `${month}-${year}`;
  return say('medication.since', { date });
}

/** A drug with its dose, as a letter tells it; never the line that was pasted. */
export function letterLine(entry: Entry, words: Words): string {
  return withDose(nameOf(entry, words), entry, words);
}

/** An opioid as it stands in the morphine calculator, where it was corrected there. */
export function countedLine({ opioid, dose }: OpioidDose, words: Words): string {
  const drug = opioidName(opioid, words);
  const unit = substanceOfOpioid(opioid)?.unit;
  if (!unit || dose === undefined) return drug;
  const daily = words.say(`medication.dose.${unit}`, { amount: words.number(dose) });
  return words.say('medication.line', { drug, dose: daily });
}

/** What a letter tells of the drugs that one question is about. */
export function toldOf(entries: readonly Entry[], words: Words): Record<DrugPart, string> {
  const taken = entries.filter(wasTaken);
  const names = distinct(taken.map((entry) => genericOf(entry, words)));
  const doses = distinct(taken.map((entry) => takenOf(entry, words))).filter((dose) => dose !== '');
  const lines = distinct(taken.map((entry) => withDose(genericOf(entry, words), entry, words)));
  const since = distinct(taken.map((entry) => sinceOf(entry, words)));
  return {
    drug: names.join(', '),
    dose: (names.length > 1 && doses.length > 0 ? lines : doses).join(', '),
    // Of several drugs, since when is told only where it is the same for all.
    duration: since.length === 1 ? (since[0] ?? '') : ''
  };
}

/** How much at a time and how often, or how much a day; empty where the list does not say. */
function takenOf({ daily }: Entry, { say, number }: Words): string {
  if (!daily) return '';
  const { amount, unit, times } = daily;
  if (!times) return say(`medication.dose.${unit}`, { amount: number(amount) });
  const each = number(Math.round((amount / times) * 1e4) / 1e4);
  return say('medication.dose.times', { amount: each, times: number(times) });
}

function withDose(drug: string, entry: Entry, words: Words): string {
  const dose = takenOf(entry, words);
  return dose === '' ? drug : words.say('medication.line', { drug, dose });
}

const genericOf = ({ substance }: Entry, { language }: Words) => substanceOf(substance)[language];

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
