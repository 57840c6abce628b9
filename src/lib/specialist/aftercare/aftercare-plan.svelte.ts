import type { Patient } from '$lib/case/patient.svelte.ts';
import { randomName } from '$lib/ui/calendar-file.ts';
import { planOf, type Plan } from './plan.ts';

/** The aftercare of a patient being planned. It lives in the window's memory and nowhere else. */
export class AftercarePlan {
  readonly #patient: Patient;
  /** The plan keeps its name, so that its calendar file made once more replaces the first. */
  readonly #name = randomName();

  implantDate = $state('');
  years = $state('');

  constructor(patient: Patient) {
    this.#patient = patient;
  }

  /** The plan, once its input is there and right. */
  readonly plan: Plan | undefined = $derived.by(() => {
    const { implantDate, years } = this;
    return planOf({ country: this.#patient.country, implantDate, years, name: this.#name });
  });

  /** Whether anything has been entered. */
  get isStarted(): boolean {
    return this.implantDate.trim() !== '' || this.years.trim() !== '';
  }
}
