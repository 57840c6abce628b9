import { wordCitation } from '$lib/words/citation.ts';
import { passageIdOf, type Passage } from '$statecharts/sources/passage.ts';
import { wordPassage, type Said, type WordsOf } from '../sources/places.ts';

/** What a source says, with the place where it says so. */
export interface PassageThere extends Said {
  readonly citation: string;
  /** By which it is found on the page of the sources. */
  readonly place: string;
}

/** Passages in words, each with its place. */
export function wordPlaces(passages: readonly Passage[], wordsOf: WordsOf): PassageThere[] {
  return passages.map((passage) => ({
    ...wordPassage(passage, wordsOf),
    citation: wordCitation(passage.at, wordsOf().sayById),
    place: passageIdOf(passage)
  }));
}
