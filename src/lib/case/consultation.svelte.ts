import type { AtStake, Leaving, Minder, Question } from '$lib/site/leaving.ts';
import { outlivingPages } from '$lib/ui/outliving-pages.svelte.ts';
import { Patient } from './patient.svelte.ts';

/** What a page fills in beside a patient. */
interface Begun {
  /** Whether anything has been entered. */
  readonly isStarted: boolean;
}

/**
 * What somebody works on in this window: one patient at a time, and beside that what a page holds
 * by itself. A reload ends it, and so does leaving for a page that is loaded anew.
 */
export class Consultation implements AtStake, Minder {
  #patient = $state.raw<Patient>();
  #beside = $state.raw<readonly Begun[]>([]);
  #held = $state.raw<readonly (() => boolean)[]>([]);

  /** How often it has ended; a page is made anew each time. */
  round = $state(0);
  /** What is being asked now. */
  question = $state.raw<Question>();

  /** The patient who is being worked on; `undefined` while nobody is. */
  get patient(): Patient | undefined {
    return this.#patient;
  }

  /** The patient of a page: a patient has one indication, and another page begins another one. */
  patientFor(indication: string): Patient {
    const patient =
      this.#patient?.indication === indication ? this.#patient : new Patient(indication);
    this.#patient = patient;
    return patient;
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
  hold(isStarted: () => boolean): () => void {
    this.#held = [...this.#held, isStarted];
    return () => {
      this.#held = this.#held.filter((each) => each !== isStarted);
    };
  }

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    const isBesideStarted = this.#beside.some(({ isStarted }) => isStarted);
    return this.#isPatientStarted || isBesideStarted || this.#held.some((isStarted) => isStarted());
  }

  /** Whether going there loses something that was entered. */
  loses({ willUnload, to }: Leaving): boolean {
    if (willUnload) return this.isStarted;
    const indication = to?.params?.['indication'];
    const isOther = indication !== undefined && indication !== this.#patient?.indication;
    return isOther && this.#isPatientStarted;
  }

  /** Asks before something happens that loses what was entered. */
  ask(kind: Question['kind'], go: () => void): void {
    this.question = { kind, go };
  }

  /** Forgets everything: what follows is about somebody else. */
  end(): void {
    [this.#patient, this.#beside, this.question] = [undefined, [], undefined];
    this.round += 1;
  }

  get #isPatientStarted(): boolean {
    return this.#patient?.isStarted ?? false;
  }
}
