import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import matrix from './traceability/matrix.json' with { type: 'json' };
import type { Traced, TracedIndication } from './traceability/matrix.ts';

/** A criterion, traced, with what it is about in words. */
export interface TracedRow extends Traced {
  readonly indication: string;
  readonly title: string;
}

/** Rows that are folded together: those of an indication, or of all that have no pathway. */
export interface TracedGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly TracedRow[];
}

/** The words of an indication, by its id. */
type WordsOf = (id: string) => Words;

/** The matrix for a reader: an indication with a pathway by itself, all others together. */
export function tracedGroups(
  wordsOf: WordsOf,
  hasPathway: (id: string) => boolean,
  without: string
): TracedGroup[] {
  const all = matrix as unknown as readonly TracedIndication[];
  const name = (id: string) => upperFirst(wordsOf(id).sayById(`indication.${id}.name`));
  const rowsOf = ({ id, criteria }: TracedIndication, title: (each: Traced) => string) =>
    criteria.map((each) => ({ ...each, indication: id, title: title(each) }));
  return [
    ...all
      .filter(({ id }) => hasPathway(id))
      .map((one) => ({
        id: one.id,
        name: name(one.id),
        rows: rowsOf(one, ({ id }) => wordsOf(one.id).sayById(`criterion.${id}.title`))
      })),
    {
      id: 'without-pathway',
      name: without,
      rows: all
        .filter(({ id }) => !hasPathway(id))
        .flatMap((one) => rowsOf(one, () => name(one.id)))
    }
  ];
}
