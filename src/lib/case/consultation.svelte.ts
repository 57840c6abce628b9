import type { AtStake, Leaving, Minder, Question } from '$lib/site/leaving.ts';
import { outlivingPages } from '$lib/ui/outliving-pages.svelte.ts';
import { Patient, type Offer } from './patient.svelte.ts';

/** What a page fills in beside a patient. */
interface Begun {
  /** Whether anything has been entered. */
  readonly isStarted: boolean;
}

/** What a page minds. */
interface Held {
  readonly isStarted: () => boolean;
  readonly isOwn: boolean;
}

/**
 * What somebody works on in this window: one patient at a time, and beside that what a page holds
 * by itself. A reload ends it, and so does leaving for a page that is loaded anew.
 */
export class Consultation implements AtStake, Minder {
  #patient = $state.raw<Patient>();
  /** The person who is being worked on, by indication; the patient is among them. */
  #person = $state.raw<readonly Patient[]>([]);
  /** The indication for which the same person is looked at next. */
  #next: { readonly indication: string; readonly offers: readonly Offer[] } | undefined;
  #beside = $state.raw<readonly Begun[]>([]);
  #held = $state.raw<readonly Held[]>([]);

  /** How often it has ended; a page is made anew each time. */
  round = $state(0);
  /** What is being asked now. */
  question = $state.raw<Question>();

  /** The patient who is being worked on; `undefined` while nobody is. */
  get patient(): Patient | undefined {
    return this.#patient;
  }

  /**
   * The patient of a page: a patient has one indication, and the page of another one begins another
   * patient, unless it is chosen for the same person.
   */
  patientFor(indication: string): Patient {
    const next = this.#next?.indication === indication ? this.#next : undefined;
    const known = this.known(indication);
    const patient = known ?? new Patient(indication);
    if (next) patient.offered = next.offers;
    if (this.#patient && (next ?? known)) patient.takePersonFrom(this.#patient);
    if (!known) this.#person = next ? [...this.#person, patient] : [patient];
    this.#next = undefined;
    this.#patient = patient;
    return patient;
  }

  /** The page of this indication is about the same person; what it may take along is on offer there. */
  goOnWith(indication: string, offers: readonly Offer[]): void {
    this.#next = { indication, offers };
  }

  /** What is filled in beside a patient, of a kind; it is made when there is none yet. */
  beside<T extends Begun>(Kind: new () => T): T {
    const found = this.#beside.find((each): each is T => each instanceof Kind);
    if (found) return found;
    const made = outlivingPages(() => new Kind());
    this.#beside = [...this.#beside, made];
    return made;
  }

  /** Minds what a page holds by itself, until the function that it gives is called. */
  hold(isStarted: () => boolean, isOwn = false): () => void {
    const held = { isStarted, isOwn };
    this.#held = [...this.#held, held];
    return () => {
      this.#held = this.#held.filter((each) => each !== held);
    };
  }

  /** Whether somebody would lose what is their own if a page that comes back began anew. */
  get isOwnStarted(): boolean {
    return this.#held.some(({ isStarted, isOwn }) => isOwn && isStarted());
  }

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    return this.isPatientStarted || this.#isAnythingBeside;
  }

  get #isUnsaved(): boolean {
    return this.#isPatientUnsaved || this.#isAnythingBeside;
  }

  get #isPatientUnsaved(): boolean {
    return this.#person.some(({ isUnsaved }) => isUnsaved);
  }

  get #isAnythingBeside(): boolean {
    const isBesideStarted = this.#beside.some(({ isStarted }) => isStarted);
    return isBesideStarted || this.#held.some(({ isStarted }) => isStarted());
  }

  /** Whether going there loses something that was entered and is in no file. */
  loses({ willUnload, to }: Leaving): boolean {
    if (willUnload) return this.#isUnsaved;
    const indication = to?.params?.['indication'];
    if (indication === undefined || this.known(indication)) return false;
    return this.#next?.indication !== indication && this.#isPatientUnsaved;
  }

  /** Asks before something happens that loses what was entered. */
  ask(kind: Question['kind'], go: () => void): void {
    this.question = { kind, go };
  }

  /** Forgets everything: what follows is about somebody else. */
  end(): void {
    [this.#patient, this.#next, this.question] = [undefined, undefined, undefined];
    [this.#person, this.#beside] = [[], []];
    this.round += 1;
  }

  /**
   * Goes on with a patient from a file: nothing is left of the one before. Where the page is of the same
   * indication, it is made anew; else somebody has to go to a page of the patient's.
   */
  takeUp(patient: Patient): void {
    const isHere = this.#patient?.indication === patient.indication;
    [this.#patient, this.#next, this.question] = [patient, undefined, undefined];
    this.#person = [patient];
    if (isHere) this.round += 1;
  }

  /** Whether anything has been entered about the person, for any indication. */
  get isPatientStarted(): boolean {
    return this.#person.some(({ isStarted }) => isStarted);
  }

  /** The patient of an indication of this person; `undefined` when its page was not opened. */
  known(indication: string): Patient | undefined {
    return this.#person.find((patient) => patient.indication === indication);
  }
}
