import type { ReadCare } from '../../../statecharts/care/read/read-care.ts';

export type Reader = (input: unknown) => ReadCare<unknown>;

/** The keys that a reader found fault with. */
export function faults(read: Reader, input: unknown): (string | null)[] {
  return read(input).errors?.map(({ fact }) => fact) ?? [];
}
