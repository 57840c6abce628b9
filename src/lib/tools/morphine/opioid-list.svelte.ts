import {
  morphineEquivalentOf,
  type MorphineEquivalent
} from '$statecharts/calculators/morphine-equivalent.ts';
import { substanceOf, type Opioid } from '$statecharts/calculators/opioids.ts';
import { doubtKey, patchDoubts, type PatchDoubt } from '$statecharts/calculators/patch-doubts.ts';
import { readOpioids, type OpioidEntry } from './read-opioids.ts';

/** A line, with the dose that was there when its field was last left. */
interface Row extends OpioidEntry {
  readonly id: number;
  left: string;
}

/** The opioids of one patient as they are entered, and what they come to. */
export class OpioidList {
  readonly rows: Row[] = $state([]);
  readonly #confirmed = $state<Record<string, boolean>>({});
  readonly list = $derived(readOpioids(this.rows));
  readonly #isBeingTyped = $derived(this.rows.some(({ dose, left }) => dose !== left));
  readonly #doubts = $derived(patchDoubts(this.list.doses));
  readonly #isDoubtful = $derived(this.#doubts.some((doubt) => !this.isConfirmed(doubt)));
  /** What is asked about patches: nobody is questioned while typing. */
  readonly asked = $derived(this.#isBeingTyped ? [] : this.#doubts);
  /** What they come to: nothing while anything is wrong, left open or not confirmed. */
  readonly equivalent = $derived<MorphineEquivalent | undefined>(
    this.list.state === 'complete' && !this.#isDoubtful
      ? morphineEquivalentOf(this.list.doses)
      : undefined
  );
  #count = 0;

  constructor(begun: readonly OpioidEntry[] | undefined) {
    for (const entry of begun ?? [undefined]) this.add(entry);
  }

  /** Adds a line: an empty one, unless told what it holds. */
  add(entry: OpioidEntry = { opioid: '', dose: '' }): void {
    this.#count += 1;
    this.rows.push({ ...entry, left: entry.dose, id: this.#count });
  }

  /** Chooses the opioid of a line. A dose in another unit would be another dose, so it goes. */
  choose(row: Row, opioid: Opioid | ''): void {
    if (unitOf(row.opioid) !== unitOf(opioid)) Object.assign(row, { dose: '', left: '' });
    row.opioid = opioid;
  }

  /** Whether somebody said that a doubtful dose is right as it is. */
  isConfirmed(doubt: PatchDoubt): boolean {
    return this.#confirmed[doubtKey(doubt)] ?? false;
  }

  /** Confirms a doubtful dose, or takes that back. */
  confirm(doubt: PatchDoubt, isRight: boolean): void {
    this.#confirmed[doubtKey(doubt)] = isRight;
  }
}

function unitOf(opioid: Opioid | '') {
  return opioid && substanceOf(opioid)?.unit;
}
