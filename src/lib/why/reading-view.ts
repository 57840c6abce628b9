import { wordShare } from '$lib/words/counts.ts';
import type { Words } from '$lib/words/words.ts';
import type { Reading } from '$statecharts/criteria/source.ts';
import { sharesOf } from '$statecharts/proof/results.ts';
import { READINGS } from '$statecharts/readings/ids.ts';
import { OTHER_READINGS } from '$statecharts/readings/other-ids.ts';
import { passagesOfReading } from '$statecharts/sources/reading-passages.ts';
import { countedRows, told, type CountTable } from './proof/counted.ts';
import { wordPlaces, type PassageThere } from './reading/passages-there.ts';
import { concernedBy, type Concerned } from './reading/concerned.ts';
import type { WordsOf } from './sources/places.ts';
import { readingTitle } from './sources/title.ts';

/** A reading in words: what it reads, how, why so, and where it counts. */
export interface ReadingView {
  readonly reading: Reading;
  readonly title: string;
  readonly passages: readonly PassageThere[];
  readonly ours: string;
  /** As it is said in Belgium, where that differs. */
  readonly inBelgium: string | undefined;
  readonly other: string | undefined;
  readonly safer: string;
  readonly concerned: readonly Concerned[];
  /** For how many conceivable patients the other reading matters; none where it matters to nobody. */
  readonly shares: CountTable | undefined;
  readonly around: readonly {
    readonly key: 'previous' | 'next';
    readonly reading: Reading;
    readonly title: string;
  }[];
}

/** Everything that there is to tell of a reading. */
export function viewReading(reading: Reading, wordsOf: WordsOf, belgian: WordsOf): ReadingView {
  const { sayById } = wordsOf();
  const ours = sayById(`reading.${reading}`);
  const inBelgium = belgian().sayById(`reading.${reading}`);
  return {
    reading,
    title: readingTitle(reading, wordsOf()),
    passages: wordPlaces(passagesOfReading(reading), wordsOf),
    ours,
    inBelgium: inBelgium === ours ? undefined : inBelgium,
    other: hasOther(reading) ? sayById(`reading.other.${reading}`) : undefined,
    safer: sayById(`readingPage.safer.${reading}`),
    concerned: concernedBy(reading, wordsOf),
    shares: sharesIn(reading, wordsOf),
    around: aroundOf(reading, wordsOf())
  };
}

function sharesIn(reading: Reading, wordsOf: WordsOf): CountTable | undefined {
  const shares = sharesOf(reading);
  if (shares.every(({ matters }) => matters === '0')) return undefined;
  const words = wordsOf();
  const heads = ['indication', 'of', 'matters', 'percent'] as const;
  const nameOf = (id: string) => wordsOf(id).sayById(`indication.${id}.short`);
  return {
    heads: heads.map((head) => words.say(`readingPage.share.${head}`)),
    rows: countedRows(
      shares,
      ({ matters, of }) => [
        told(of, words),
        told(matters, words),
        wordShare(BigInt(matters), BigInt(of), words.language)
      ],
      { words, nameOf }
    )
  };
}

function hasOther(reading: Reading): boolean {
  return OTHER_READINGS.some((other) => other === reading);
}

function aroundOf(reading: Reading, words: Words): ReadingView['around'] {
  const i = READINGS.indexOf(reading);
  const sides = [
    ['previous', READINGS[i - 1]],
    ['next', READINGS[i + 1]]
  ] as const;
  return sides.flatMap(([key, other]) =>
    other ? [{ key, reading: other, title: readingTitle(other, words) }] : []
  );
}
