import { factsOf } from '../logic/read.ts';
import type { Indication } from '../indications/indication.ts';

/**
 * Answers in the order in which they are read: cut-offs first, then what of the diagnosis shows without
 * a specialist, then the rest; alike as they came.
 */
export function inReadingOrder<T extends { readonly fact: string }>(
  answers: readonly T[],
  { facts, criteria }: Indication
): T[] {
  const ofDiagnosis = new Set(
    criteria.filter(({ stage }) => stage === 'diagnosis').flatMap(({ test }) => factsOf(test))
  );
  const shows = (fact: string) => ofDiagnosis.has(fact) && !facts[fact]?.specialist;
  const placeOf = ({ fact }: T) => (facts[fact]?.kind === 'number' ? 0 : shows(fact) ? 1 : 2);
  return answers.toSorted((a, b) => placeOf(a) - placeOf(b));
}
