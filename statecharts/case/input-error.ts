/** What was wrong in an input; `fact` is `null` when the input is no object at all. */
export interface InputError {
  readonly fact: string | null;
  readonly given: unknown;
  readonly allowed: string;
}
