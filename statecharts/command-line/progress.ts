import type { Writable } from 'node:stream';

/** How far the work is. */
export interface Count {
  readonly cases: number;
  readonly failed: number;
}

/** Milliseconds between two reports. */
const PAUSE = 1000;

/** Tells how far the work is, once a second and at its end: on one line of a terminal, or each on its own. */
export class Progress {
  readonly #output: Writable & { readonly isTTY?: boolean };
  readonly #word: (count: Count) => string;
  #last: number;

  constructor(output: Writable & { readonly isTTY?: boolean }, word: (count: Count) => string) {
    this.#output = output;
    this.#word = word;
    this.#last = performance.now();
  }

  /** Tells it when a second has passed. */
  tick(count: Count): void {
    const now = performance.now();
    if (now - this.#last < PAUSE) return;
    this.#last = now;
    this.#tell(count, this.#output.isTTY ? '' : '\n');
  }

  /** Tells it for the last time. */
  end(count: Count): void {
    this.#tell(count, '\n');
  }

  #tell(count: Count, end: string): void {
    this.#output.write(`${this.#output.isTTY ? '\r' : ''}${this.#word(count)}${end}`);
  }
}
