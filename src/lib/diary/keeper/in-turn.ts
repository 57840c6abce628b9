/** Does a piece of work again and again, never twice at once. */
export class InTurn {
  readonly #work: () => Promise<void>;
  #last: Promise<void> = Promise.resolve();
  #isWaiting = false;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Does it after what is under way; one that waits already does for whoever asks meanwhile. */
  next(): Promise<void> {
    if (this.#isWaiting) return this.#last;
    this.#isWaiting = true;
    this.#last = this.#last.then(() => {
      this.#isWaiting = false;
      return this.#work();
    });
    return this.#last;
  }
}
