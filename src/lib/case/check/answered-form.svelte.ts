import type { Range } from '$statecharts/facts/allowed.ts';
import type { FactDefinition, Facts, NumberFact } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { readAnswer, UNKNOWN, type Problem, type ReadAnswer } from '$lib/ui/answer.ts';
import { interviewOf, type Section } from '../interview.ts';
import { couldBeNrs } from '../looks-like-nrs.ts';
import { Answers } from './answers.svelte.ts';
import {
  DURATION,
  durationRange,
  readDuration,
  typedDuration,
  type DurationUnit
} from './duration.ts';
import type { Group } from './groups.ts';
import type { Part } from './parts.ts';
import { PLACE_ANSWERS, type Place } from './place.ts';
import { scorePairsIn, type ScorePair } from './score-pairs.ts';
import { isSpecialistStep, painSpecialistSteps } from './specialist-seen.ts';

/** Whether a pain specialist has seen the patient; empty until answered. */
export type Seen = '' | 'true' | 'false' | 'unknown';

/** What the controls of a form hold, and what that says. Nothing that cannot be used counts. */
export class AnsweredForm {
  readonly indication: Indication;
  readonly sections: readonly Section[];
  readonly parts: readonly Part[];
  /** The scores that can be given on either instrument. */
  readonly scorePairs: readonly ScorePair[];
  readonly #specialistSteps: readonly string[];
  readonly #answers: Answers;

  #seen = $state<Seen>('');
  #durationUnit = $state<DurationUnit>('months');

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

  /** Whether anything is known yet. */
  readonly hasFacts: boolean = $derived(Object.keys(this.facts).length > 0);

  /** The facts whose answers cannot be used, in the order of the form. */
  readonly problems: readonly string[] = $derived.by(() =>
    this.parts.flatMap(({ facts }) => facts).filter((fact) => this.problem(fact))
  );

  constructor(indication: Indication) {
    this.indication = indication;
    this.sections = interviewOf(indication);
    this.parts = this.sections.flatMap(({ parts }) => parts);
    this.scorePairs = scorePairsIn(indication);
    this.#answers = new Answers(Object.keys(indication.facts));
    this.#specialistSteps = painSpecialistSteps(indication);
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

  /** The unit in which the duration of pain is typed. */
  get durationUnit(): DurationUnit {
    return this.#durationUnit;
  }

  /** The number that stands there is in this unit from now on. */
  set durationUnit(unit: DurationUnit) {
    const { number, unit: typed } = typedDuration(this.answer(DURATION) ?? '');
    if (typed) this.give(DURATION, number);
    this.#durationUnit = unit;
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

  /** Whether a fact was answered by itself or by a button. */
  isGiven(fact: string): boolean {
    return this.#answers.of(fact) !== undefined;
  }

  /** Whether the answer follows from the patient not having been seen by a pain specialist. */
  isImplied(fact: string): boolean {
    const follows = this.seen === 'false' && this.#specialistSteps.includes(fact);
    return follows && !this.isGiven(fact);
  }

  /** Whether the referrer said not to know a fact. */
  isUnknown(fact: string): boolean {
    return this.answer(fact) === UNKNOWN;
  }

  /** Why the answer to a fact cannot be used. */
  problem(fact: string): Problem | undefined {
    return this.#read[fact]?.problem;
  }

  /** The group whose button gave the answer, if it was not changed since. */
  confirmedIn(fact: string): Group['id'] | undefined {
    return this.#answers.confirmedIn(fact);
  }

  /** What a control of this fact says with this text. A VAS that may well be an NRS is asked back. */
  read(fact: string, text: string | undefined): ReadAnswer {
    const definition = this.indication.facts[fact];
    const read: ReadAnswer = definition ? this.#readBy(definition, fact, text) : {};
    const isDoubtful =
      this.scorePairs.some(({ vas }) => vas === fact) && couldBeNrs(Number(read.value));
    return isDoubtful ? { problem: 'veryLow' } : read;
  }

  /** The bounds of a number as it is typed. */
  rangeOf(fact: string, definition: NumberFact): Range {
    return fact === DURATION ? durationRange(definition, this.durationUnit) : definition;
  }

  /** Takes it that an answer that is asked back is meant as it is. */
  confirm(fact: string): void {
    this.#answers.mean(fact);
  }

  #readBy(definition: FactDefinition, fact: string, text: string | undefined): ReadAnswer {
    return fact === DURATION && definition.kind === 'number'
      ? readDuration(text, this.durationUnit, definition)
      : readAnswer(text, definition);
  }

  #readMeant(fact: string): ReadAnswer {
    const definition = this.indication.facts[fact];
    return definition && this.#answers.isMeant(fact)
      ? readAnswer(this.answer(fact), definition)
      : this.read(fact, this.answer(fact));
  }

  /** Takes an answer, and the group whose button gave it; an empty one withdraws it. */
  give(fact: string, answer: string, confirmedIn?: Group['id']): void {
    if (fact === DURATION) this.#durationUnit = typedDuration(answer).unit ?? this.durationUnit;
    this.#answers.give(fact, answer, confirmedIn);
  }

  /** Says where the pain is; whatever that leaves open is withdrawn. */
  givePlace(place: Place): void {
    for (const [fact, answer] of Object.entries(PLACE_ANSWERS[place])) this.give(fact, answer);
  }
}
