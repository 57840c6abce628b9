import type { Group } from './groups.ts';

/** What the controls of a form hold, by fact; a fact without an answer is absent. */
export class Answers {
  #given = $state.raw<Readonly<Record<string, string>>>({});
  /** The group whose button gave an answer, by fact. */
  #confirmed = $state.raw<Readonly<Record<string, Group['id']>>>({});

  get isEmpty(): boolean {
    return Object.keys(this.#given).length === 0;
  }

  /** The answer to a fact, as it was given. */
  of(fact: string): string | undefined {
    return this.#given[fact];
  }

  /** The group whose button gave the answer, if it was not changed since. */
  confirmedIn(fact: string): Group['id'] | undefined {
    return this.#confirmed[fact];
  }

  /** Takes an answer; an empty one withdraws it. */
  give(fact: string, answer: string): void {
    if (fact in this.#confirmed) this.#confirmed = without(this.#confirmed, fact);
    const rest = without(this.#given, fact);
    this.#given = answer === '' ? rest : { ...rest, [fact]: answer };
  }

  /** Takes answers that a group's button gives. */
  giveTogether(group: Group['id'], answers: readonly (readonly [string, string])[]): void {
    this.#given = { ...this.#given, ...Object.fromEntries(answers) };
    const confirmed = answers.map(([fact]) => [fact, group]);
    this.#confirmed = { ...this.#confirmed, ...Object.fromEntries(confirmed) };
  }

  /** Forgets everything. */
  clear(): void {
    this.#given = {};
    this.#confirmed = {};
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
}
