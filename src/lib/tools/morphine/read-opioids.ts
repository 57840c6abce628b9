import type { OpioidDose } from '$statecharts/calculators/morphine-equivalent.ts';
import { substanceOf, type Opioid } from '$statecharts/calculators/opioids.ts';
import { readDose, type ReadDose } from './read-dose.ts';

/** A line of the list as it is entered. */
export interface OpioidEntry {
  /** Empty while none is chosen. */
  opioid: Opioid | '';
  dose: string;
}

/** A list of opioids as it was read. */
export interface ReadOpioids {
  /** The dose of each line; nothing where none is asked. */
  readonly read: readonly ReadDose[];
  /** Whether anything was entered, something is wrong, something is left open, or all is there. */
  readonly state: 'empty' | 'faulty' | 'open' | 'complete';
  /** What can be read so far: all of it only when the list is complete. */
  readonly doses: readonly OpioidDose[];
}

/** Reads a list. With anything wrong or left open in it, it is not complete and must not count. */
export function readOpioids(entries: readonly OpioidEntry[]): ReadOpioids {
  const read = entries.map(readEntry);
  const doses = entries.flatMap(({ opioid }, i) => doseOf(opioid, read[i]?.value));
  const isComplete = doses.length === entries.length;
  const state = isComplete ? 'complete' : stateOf(entries, read);
  return { read, state, doses };
}

function readEntry({ opioid, dose }: OpioidEntry): ReadDose {
  const substance = opioid && substanceOf(opioid);
  return substance ? readDose(dose, substance.unit) : {};
}

function doseOf(opioid: Opioid | '', dose: number | undefined): OpioidDose[] {
  if (opioid === '') return [];
  if (!substanceOf(opioid)) return [{ opioid }];
  return dose === undefined ? [] : [{ opioid, dose }];
}

function stateOf(entries: readonly OpioidEntry[], read: readonly ReadDose[]): ReadOpioids['state'] {
  if (read.some(({ problem, objection }) => problem ?? objection)) return 'faulty';
  return entries.length === 1 && read[0]?.value === undefined ? 'empty' : 'open';
}
