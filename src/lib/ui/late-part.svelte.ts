/**
 * A part of a page that few need, or that nobody needs yet: fetched once, when it is wanted. One
 * that could not be fetched is tried again the next time.
 */
export class LatePart<Part> {
  /** The part, once it is there. */
  part = $state.raw<Part>();
  /** Whether it could not be fetched. */
  isMissing = $state(false);
  readonly #fetch: () => Promise<Part>;

  constructor(fetch: () => Promise<Part>) {
    this.#fetch = fetch;
  }

  /** Fetches the part; `undefined` if it cannot be. */
  readonly load = async (): Promise<Part | undefined> => {
    try {
      this.part ??= await this.#fetch();
      this.isMissing = false;
    } catch {
      this.isMissing = true;
    }
    return this.part;
  };
}
