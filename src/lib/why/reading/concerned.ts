import type { Reading } from '$statecharts/criteria/source.ts';
import { readingIn } from '../sources/citing.ts';
import type { WordsOf } from '../sources/places.ts';
import { titleOf } from '../sources/title.ts';

/** An indication in which a reading counts, with the criteria that are read so. */
export interface Concerned {
  readonly indication: string;
  readonly name: string;
  readonly criteria: readonly string[];
}

/** Where a reading counts: in which criteria of which indications. */
export function concernedBy(reading: Reading, wordsOf: WordsOf): Concerned[] {
  const found = readingIn(reading);
  return [...new Set(found.map(({ indication }) => indication.id))].map((id) => ({
    indication: id,
    name: wordsOf(id).sayById(`indication.${id}.name`),
    criteria: found
      .filter(({ indication }) => indication.id === id)
      .map(({ criterion }) => titleOf(criterion.id, wordsOf(id)))
  }));
}
