import type { CentreForm } from '$lib/specialist/centre/centre.svelte.ts';
import { outlivingPages } from '$lib/ui/outliving-pages.svelte.ts';
import { Patient } from './patient.svelte.ts';

/** Where somebody is about to go, as the router tells it. */
export interface Leaving {
  /** Whether the page is loaded anew, which ends everything in memory. */
  readonly willUnload: boolean;
  readonly to: { readonly params: Readonly<Partial<Record<string, string>>> | null } | null;
}

/** Something to be asked before it happens. */
export interface Question {
  readonly kind: 'leave' | 'again';
  /** What happens after a yes. */
  readonly go: () => void;
}

/**
 * What somebody works on in this window: one patient at a time, and beside that what a page holds
 * by itself. A reload ends it, and so does leaving for a page that is loaded anew.
 */
export class Consultation {
  #patient = $state.raw<Patient>();
  #centre = $state.raw<CentreForm>();
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

  /** The centre that is being checked, which `make` makes when there is none yet. */
  centre(make: () => CentreForm): CentreForm {
    const centre = this.#centre ?? outlivingPages(make);
    this.#centre = centre;
    return centre;
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
    const others = [() => this.#centre?.isStarted ?? false, ...this.#held];
    return this.#isPatientStarted || others.some((isStarted) => isStarted());
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
    [this.#patient, this.#centre, this.question] = [undefined, undefined, undefined];
    this.round += 1;
  }

  get #isPatientStarted(): boolean {
    return this.#patient?.isStarted ?? false;
  }
}
