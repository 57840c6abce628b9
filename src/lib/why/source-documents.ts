import { DOCUMENTS, type SourceDocument } from '$statecharts/sources/documents.ts';
import { READINGS } from '$statecharts/readings/ids.ts';
import { wordPartOfDate } from './sources/part-of-date.ts';
import { placesIn, type Place, type WordsOf } from './sources/places.ts';
import { readingTitle } from './sources/title.ts';

/** A document in words, with its places. */
export interface WordedDocument {
  /** What the document is found by. */
  readonly id: string;
  readonly short: string;
  readonly heading: string;
  /** What is known of it, a name and a value each. */
  readonly about: readonly (readonly [name: string, value: string])[];
  readonly address: string | undefined;
  readonly places: readonly Place[];
}

/** The documents that the guide rests on, each with every place that it is cited at. */
export function sourceDocuments(wordsOf: WordsOf): WordedDocument[] {
  return DOCUMENTS.map((document) => wordDocument(document, wordsOf));
}

function wordDocument({ key, date, address }: SourceDocument, wordsOf: WordsOf): WordedDocument {
  const { say, sayById, language } = wordsOf();
  return {
    id: key,
    short: sayById(`sources.short.${key}`),
    heading: sayById(`source.${key}`),
    about: [
      [say('sources.publisher'), sayById(`sources.publisher.${key}`)],
      [say('sources.date'), date ? wordPartOfDate(date, language) : say('sources.undated')],
      [say('sources.take'), sayById(`about.use.${key}`)],
      [say('sources.silent'), sayById(`sources.silent.${key}`)]
    ],
    address,
    places: placesIn(key, wordsOf)
  };
}

/** Every reading by its title. */
export function listReadings(wordsOf: WordsOf) {
  return READINGS.map((reading) => ({ reading, title: readingTitle(reading, wordsOf()) }));
}
