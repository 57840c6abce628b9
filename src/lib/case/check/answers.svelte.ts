import type { Group } from './groups.ts';

/** The answer to one fact, the group whose button gave it, and whether it was said to be meant. */
class Answer {
  given = $state<string>();
  confirmedIn = $state<Group['id']>();
  isMeant = $state(false);
}

/**
 * What the controls of a form hold, by fact. Each fact is kept by itself, so that an answer to one
 * question leaves what rests on the others alone.
 */
export class Answers {
  readonly #byFact: Readonly<Record<string, Answer>>;

  /** Answers to these facts; none has been given yet. */
  constructor(facts: readonly string[]) {
    this.#byFact = Object.fromEntries(facts.map((fact) => [fact, new Answer()]));
  }

  readonly isEmpty: boolean = $derived.by(() =>
    Object.values(this.#byFact).every(({ given }) => given === undefined)
  );

  /** The answer to a fact, as it was given. */
  of(fact: string): string | undefined {
    return this.#byFact[fact]?.given;
  }

  /** The group whose button gave the answer, if it was not changed since. */
  confirmedIn(fact: string): Group['id'] | undefined {
    return this.#byFact[fact]?.confirmedIn;
  }

  /** Takes an answer; an empty one withdraws it. Throws on a fact that is not asked about. */
  give(fact: string, answer: string, confirmedIn?: Group['id']): void {
    const answers = this.#byFact[fact];
    if (!answers) throw new Error(`No question asks "${fact}".`);
    answers.given = answer === '' ? undefined : answer;
    answers.confirmedIn = confirmedIn;
    answers.isMeant = false;
  }

  /** Whether the answer was said to be meant as it is, and not changed since. */
  isMeant(fact: string): boolean {
    return this.#byFact[fact]?.isMeant === true;
  }

  /** Takes it that the answer, unlikely as it is, is meant. */
  mean(fact: string): void {
    const answers = this.#byFact[fact];
    if (answers) answers.isMeant = true;
  }
}
