import { wordCitation } from '$lib/words/citation.ts';
import type { Words } from '$lib/words/words.ts';
import type { Citation, Reading } from '$statecharts/criteria/source.ts';
import { documentOf } from '$statecharts/sources/documents.ts';
import { passageIdOf, type Passage } from '$statecharts/sources/passage.ts';
import { PASSAGES } from '$statecharts/sources/passages.ts';
import { placeIdOf } from '$statecharts/sources/place-id.ts';
import { ownerOf, readingsOf, restingOn } from './citing.ts';
import { readingTitle, titleOf } from './title.ts';

/** What a source says, or that it says nothing; and of which indications, where it says of which. */
export interface Said {
  readonly quote: string | undefined;
  readonly silence: string;
  readonly of: readonly string[];
}

/** What stands at a place on one point. */
export interface PlaceEntry {
  /** What the passage is found by. */
  readonly id: string;
  /** What the point is found by, at one of its places. */
  readonly pointId: string | undefined;
  readonly title: string;
  readonly said: readonly Said[];
  readonly readings: readonly { readonly reading: Reading; readonly title: string }[];
}

/** A place in a document, with all that rests on it. */
export interface Place {
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly PlaceEntry[];
}

/** The words of an indication, in the language of the page. */
export type WordsOf = (indication?: string) => Words;

/** The places in a document, each with what it says on every point, in the order of the document. */
export function placesIn(document: string, wordsOf: WordsOf): Place[] {
  const passages = PASSAGES.filter(({ at }) => documentOf(at) === document);
  return [...new Set(passages.map(({ at }) => at))].map((at) => ({
    id: placeIdOf(at),
    heading: wordCitation(at, wordsOf().sayById),
    entries: entriesAt(at, wordsOf)
  }));
}

function entriesAt(at: Citation, wordsOf: WordsOf): PlaceEntry[] {
  const passages = PASSAGES.filter((passage) => passage.at === at);
  return [...new Set(passages.map(({ about }) => about))].map((about) => {
    const said = passages.filter((passage) => passage.about === about);
    const words = wordsOf(isShared(about) ? undefined : ownerOf(about)?.id);
    return {
      id: passageIdOf({ about, at }),
      pointId: homeOf(about) === at ? about : undefined,
      title: titleOf(about, words),
      said: said.map((passage) => wordPassage(passage, wordsOf)),
      readings: readingsOf({ about, at }).map((reading) => ({
        reading,
        title: readingTitle(reading, words)
      }))
    };
  });
}

/** A passage in words. */
export function wordPassage(passage: Passage, wordsOf: WordsOf): Said {
  return {
    quote: passage.quote,
    silence: passage.quote ? '' : wordsOf().sayById(`passage.silent.${passageIdOf(passage)}`),
    of: (passage.of ?? []).map((id) => wordsOf(id).sayById(`indication.${id}.short`))
  };
}

/** The place that a point is found at by its own name: the first that its criteria cite. */
function homeOf(about: string): Citation | undefined {
  const places = PASSAGES.filter((passage) => passage.about === about);
  return (places.find((passage) => restingOn(passage).length > 0) ?? places[0])?.at;
}

/** What several indications ask, some in words of their own, is named in the words they share. */
function isShared(about: string): boolean {
  return /^(?:general|country)\./.test(about);
}
