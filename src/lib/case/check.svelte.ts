import type { Advice } from '$statecharts/advice/advice.ts';
import { advise } from '$statecharts/advice/advise.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { Patient } from './patient.svelte.ts';
import { AnsweredForm } from './check/answered-form.svelte.ts';
import { applicableFacts, askedFacts } from './check/asked.ts';
import { clicksLeft } from './check/clicks-left.ts';
import { openRows } from './check/group-rows.ts';
import type { Group } from './check/groups.ts';
import { kept } from './check/kept.ts';

/** A referral check in progress, of a patient. It lives in the window's memory and nowhere else. */
export class ReferralCheck extends AnsweredForm {
  readonly patient: Patient;

  readonly advice: Advice = $derived.by(() =>
    advise({ country: this.country, indication: this.indication, facts: this.facts })
  );

  /** Roughly how many clicks and fields can still change the advice. */
  readonly clicksLeft: number = $derived.by(() => clicksLeft(this));

  readonly #placed: Facts = $derived({ ...this.facts, country: this.country });
  readonly #asked = $derived.by(kept(() => askedFacts(this.indication, this.#placed)));
  readonly #applicable = $derived.by(kept(() => applicableFacts(this.indication, this.#placed)));
  /** Known, and yet missing. */
  readonly #contradicted = $derived.by(
    kept(() => this.advice.missing.filter((fact) => this.facts[fact] !== undefined))
  );

  constructor(indication: Indication, patient = new Patient(indication.id)) {
    super(indication);
    this.patient = patient;
  }

  /** A criterion of the indication. Throws on an id that the advice cannot have listed. */
  criterion(id: string): Criterion {
    const found = this.indication.criteria.find((criterion) => criterion.id === id);
    if (!found) throw new Error(`${this.indication.id} has no criterion ${id}.`);
    return found;
  }

  get country(): Country {
    return this.patient.country;
  }

  set country(country: Country) {
    this.patient.country = country;
  }

  /** Whether the question of a fact is shown. */
  isAsked(fact: string): boolean {
    return this.isApplicable(fact) || this.isGiven(fact);
  }

  /** Whether a fact plays a part, given the answers so far. */
  isApplicable(fact: string): boolean {
    return this.#asked.includes(fact);
  }

  /** Whether a criterion reads a fact that certainly applies. */
  isCertain(fact: string): boolean {
    return this.#applicable.includes(fact);
  }

  /** Whether an unanswered question can no longer change the advice. */
  isOptional(fact: string): boolean {
    return this.answer(fact) === undefined && !this.advice.decisive.includes(fact);
  }

  /** Whether the answer contradicts that of another instrument for the same thing. */
  isContradicted(fact: string): boolean {
    return this.#contradicted.includes(fact);
  }

  /** Answers the rows of a group that have no answer yet. */
  giveGroup(group: Group): void {
    for (const [fact, answer] of openRows(group, this)) this.give(fact, answer, group.id);
  }

  /** Takes back what a group's button answered, row by row changes apart. */
  withdrawGroup({ id, answers }: Group): void {
    for (const fact of Object.keys(answers)) if (this.confirmedIn(fact) === id) this.give(fact, '');
  }

  /** Whether a group's button still has something to answer. */
  hasOpenRows(group: Group): boolean {
    return openRows(group, this).length > 0;
  }

  /** Whether a row says otherwise than a group whose answers belong together. */
  contradicts({ answers, whole }: Group): boolean {
    const differs = ([fact, answer]: [string, string]) =>
      this.answer(fact) !== undefined && this.answer(fact) !== answer;
    return whole === true && Object.entries(answers).some(differs);
  }
}
