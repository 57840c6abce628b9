/** Ends a proof: what does not hold, and an example for which it does not. */
export function refuse(statement: string, example: unknown): never {
  throw new Error(`${statement} ${JSON.stringify(example)}`);
}
