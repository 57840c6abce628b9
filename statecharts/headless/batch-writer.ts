import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Text is written in batches of about this many characters. */
const BATCH = 1 << 16;

/** Writes text in batches, and waits until its reader has caught up. */
export class BatchWriter {
  readonly #output: Writable;
  #batch = '';

  constructor(output: Writable) {
    this.#output = output;
  }

  /** Takes a text along; whether it is time to flush. */
  add(text: string): boolean {
    this.#batch += text;
    return this.#batch.length >= BATCH;
  }

  /** Writes what was taken along. */
  async flush(): Promise<void> {
    if (this.#batch === '') return;
    const full = !this.#output.write(this.#batch);
    this.#batch = '';
    if (full) await once(this.#output, 'drain');
  }
}
