import type { ReferralCheck } from './check.svelte.ts';
import type { Group } from './check/groups.ts';
import type { LetterDetails } from './letter-details.svelte.ts';
import type { PastedList } from '$lib/tools/medication-list.ts';
import type { Country } from '$statecharts/facts/country.ts';
import { outlivingPages } from '$lib/ui/outliving-pages.svelte.ts';
import { readLabel } from './label.ts';

/** What the pages about a patient add; a room above adds its own parts to these. */
export interface Parts {
  check: ReferralCheck;
  letter: LetterDetails;
  medication: PastedList;
}

/** An answer that was given for another indication of the same patient, to be confirmed. */
export interface Offer {
  readonly fact: string;
  readonly answer: string;
  /** The group whose button gave it. */
  readonly group?: Group['id'];
  /** What it would replace, as that stood when this was taken along. */
  readonly over?: string;
}

/** The country that is taken until somebody says otherwise. */
const USUAL_COUNTRY: Country = 'NL';

/**
 * All that is known of one patient, for every page about that patient. It lives in the window's
 * memory and nowhere else.
 */
export class Patient {
  readonly indication: string;
  country = $state<Country>(USUAL_COUNTRY);
  /** What somebody calls this patient here, as typed: no name, and it decides nothing. */
  typedLabel = $state('');
  /** Whether a calculator beside a question holds something, be it taken over or not. */
  hasCalculated = $state(false);
  /** What was answered for another indication; it counts once it is confirmed. */
  offered = $state.raw<readonly Offer[]>([]);
  #parts = $state.raw<Partial<Parts>>({});
  /** Tells whether a file has all of it; nothing is kept until somebody says so. */
  #isInFile: () => boolean = () => false;

  constructor(indication: string) {
    this.indication = indication;
  }

  /** What the patient is called, where that can be used; empty where nothing was chosen. */
  get label(): string {
    return readLabel(this.typedLabel).label;
  }

  /** Takes what is of the person, whichever the indication. */
  takePersonFrom({ country, typedLabel }: Patient): void {
    [this.country, this.typedLabel] = [country, typedLabel];
  }

  /** A part; `undefined` when no page has made it yet. */
  part<Name extends keyof Parts>(name: Name): Parts[Name] | undefined {
    return this.#parts[name];
  }

  /** A part, which `make` makes when no page has yet. */
  ensure<Name extends keyof Parts>(name: Name, make: () => Parts[Name]): Parts[Name] {
    const made = this.#parts[name] ?? outlivingPages(make);
    if (this.#parts[name] !== made) this.#parts = { ...this.#parts, [name]: made };
    return made;
  }

  /** All of it stands in a file from now on, for as long as `isInFile` says so. */
  keptWhile(isInFile: () => boolean): void {
    this.#isInFile = isInFile;
  }

  /** Whether anything has been entered that no file has. */
  get isUnsaved(): boolean {
    return this.isStarted && !this.#isInFile();
  }

  /** Whether anything has been entered, on any page. */
  get isStarted(): boolean {
    const isInPart = Object.values(this.#parts).some(({ isStarted }) => isStarted);
    const isLabelled = this.typedLabel.trim() !== '';
    return (
      isInPart ||
      isLabelled ||
      this.offered.length > 0 ||
      this.hasCalculated ||
      this.country !== USUAL_COUNTRY
    );
  }
}
