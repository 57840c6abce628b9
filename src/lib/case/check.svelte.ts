import { couldBeNrs } from './looks-like-nrs.ts';
import type { Advice } from '$statecharts/advice/advice.ts';
import { advise } from '$statecharts/advice/advise.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { Patient } from './patient.svelte.ts';
import { readAnswer, UNKNOWN, type Problem, type ReadAnswer } from '$lib/ui/answer.ts';
import { Answers } from './check/answers.svelte.ts';
import { applicableFacts, askedFacts } from './check/asked.ts';
import { clicksLeft } from './check/clicks-left.ts';
import { openRows } from './check/group-rows.ts';
import type { Group } from './check/groups.ts';
import { interviewOf, type Section } from './interview.ts';
import { kept } from './check/kept.ts';
import { scorePairsIn, type ScorePair } from './check/score-pairs.ts';
import { isSpecialistStep, painSpecialistSteps } from './check/specialist-seen.ts';

/** Whether a pain specialist has seen the patient; empty until answered. */
export type Seen = '' | 'true' | 'false' | 'unknown';

/** A referral check in progress, of a patient. It lives in the window's memory and nowhere else. */
export class ReferralCheck {
  readonly indication: Indication;
  readonly sections: readonly Section[];
  /** The scores that can be given on either instrument. */
  readonly scorePairs: readonly ScorePair[];
  readonly #specialistSteps: readonly string[];
  readonly #answers: Answers;
  readonly patient: Patient;

  #seen = $state<Seen>('');

  readonly #read = $derived.by(() => {
    const ids = Object.keys(this.indication.facts);
    return Object.fromEntries(ids.map((id) => [id, this.#readMeant(id)]));
  });

  /** The facts known so far; what cannot be used or is not known is absent. */
  readonly facts: Facts = $derived(
    Object.fromEntries(
      Object.entries(this.#read).flatMap(([id, { value }]) =>
        value === undefined ? [] : [[id, value]]
      )
    )
  );

  readonly advice: Advice = $derived.by(() =>
    advise({ country: this.country, indication: this.indication, facts: this.facts })
  );

  /** The facts whose answers cannot be used, in the order of the form. */
  readonly problems: readonly string[] = $derived.by(() =>
    this.sections.flatMap(({ facts }) => facts).filter((fact) => this.problem(fact))
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
    this.indication = indication;
    this.patient = patient;
    this.sections = interviewOf(indication);
    this.scorePairs = scorePairsIn(indication);
    this.#answers = new Answers(Object.keys(indication.facts));
    this.#specialistSteps = painSpecialistSteps(indication);
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

  /** Whether a pain specialist has seen the patient. */
  get seen(): Seen {
    return this.#seen;
  }

  /** Unless it is yes, what a button answered of a specialist's steps is withdrawn. */
  set seen(seen: Seen) {
    this.#seen = seen;
    if (seen === 'true') return;
    for (const [fact, definition] of Object.entries(this.indication.facts))
      if (isSpecialistStep(definition) && this.confirmedIn(fact)) this.give(fact, '');
  }

  /** Whether it makes sense to ask if a pain specialist has seen the patient. */
  get asksWhetherSeen(): boolean {
    return this.#specialistSteps.length > 0;
  }

  /** Whether anything has been answered. */
  get isStarted(): boolean {
    return this.seen !== '' || !this.#answers.isEmpty;
  }

  /** What the controls of a fact hold; `undefined` when it has not been answered. */
  answer(fact: string): string | undefined {
    return this.#answers.of(fact) ?? (this.isImplied(fact) ? 'not-considered' : undefined);
  }

  /** Whether the answer follows from the patient not having been seen by a pain specialist. */
  isImplied(fact: string): boolean {
    const follows = this.seen === 'false' && this.#specialistSteps.includes(fact);
    return follows && this.#answers.of(fact) === undefined;
  }

  /** Whether the question of a fact is shown. */
  isAsked(fact: string): boolean {
    return this.isApplicable(fact) || this.#answers.of(fact) !== undefined;
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

  /** Whether the referrer said not to know a fact. */
  isUnknown(fact: string): boolean {
    return this.answer(fact) === UNKNOWN;
  }

  /** Why the answer to a fact cannot be used. */
  problem(fact: string): Problem | undefined {
    return this.#read[fact]?.problem;
  }

  /** Whether the answer contradicts that of another instrument for the same thing. */
  isContradicted(fact: string): boolean {
    return this.#contradicted.includes(fact);
  }

  /** The group whose button gave the answer, if it was not changed since. */
  confirmedIn(fact: string): Group['id'] | undefined {
    return this.#answers.confirmedIn(fact);
  }

  /** What a control of this fact says with this text. A VAS that may well be an NRS is asked back. */
  read(fact: string, text: string | undefined): ReadAnswer {
    const definition = this.indication.facts[fact];
    const read: ReadAnswer = definition ? readAnswer(text, definition) : {};
    const isDoubtful =
      this.scorePairs.some(({ vas }) => vas === fact) && couldBeNrs(Number(read.value));
    return isDoubtful ? { problem: 'veryLow' } : read;
  }

  /** Takes it that an answer that is asked back is meant as it is. */
  confirm(fact: string): void {
    this.#answers.mean(fact);
  }

  #readMeant(fact: string): ReadAnswer {
    const definition = this.indication.facts[fact];
    return definition && this.#answers.isMeant(fact)
      ? readAnswer(this.answer(fact), definition)
      : this.read(fact, this.answer(fact));
  }

  /** Takes an answer; an empty one withdraws it. */
  give(fact: string, answer: string): void {
    this.#answers.give(fact, answer);
  }

  /** Answers the rows of a group that have no answer yet. */
  giveGroup(group: Group): void {
    for (const [fact, answer] of openRows(group, this)) this.#answers.give(fact, answer, group.id);
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
