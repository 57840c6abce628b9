import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { generalFacts } from '../../statecharts/facts/general.ts';
import { LONGEST_LIST, readList } from '../../statecharts/medication/read-list.ts';
import { listsIn } from './support/medication-lists.ts';
import { itemsOf, lines, readingsOf, TODAY, used } from './support/medication-reading.ts';

const single = used.filter((line) => readingsOf(line).length === 1);

describe('whatever the text', () => {
  test('nothing fails', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...lines, ' ', '\n', ',')
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const read = readList(pieces.join(''), TODAY);
        expect(read.state === 'read' || read.given > LONGEST_LIST).toBe(true);
      }),
      { numRuns: 500 }
    );
  });

  test.each(['gestopt', 'gestaakt', 'allergie', 'niet verdragen', 'stop', 'voorheen', 'stopped'])(
    '%s before or after a drug, it is never in use',
    (word) => {
      expect(single.length).toBeGreaterThan(100);
      for (const line of single)
        for (const said of [
          `${word} ${line}`,
          `${word}: ${line}`,
          `${line} ${word}`,
          `${line}, ${word}`
        ])
          expect(
            readingsOf(said).filter(({ use }) => use === 'in-use'),
            said
          ).toEqual([]);
    }
  );

  test('gestopt behind a line of several drugs leaves none of them in use', () => {
    const several = used.filter((line) => readingsOf(line).length > 1);
    expect(several.length).toBeGreaterThan(2);
    for (const line of several)
      expect(readingsOf(`${line.replace(/\.$/, '')} gestopt`).map(({ use }) => use)).not.toContain(
        'in-use'
      );
  });

  test('a line that is not understood changes no other', () => {
    const unknown = [
      'Metformine 500 mg 2dd1',
      'Mw. A. de Vries, 12-03-1950',
      'xyz',
      'bel 06-12345678'
    ];
    for (const { text } of listsIn('tuned')) {
      const texts = itemsOf(text).map((item) => item.text);
      fc.assert(
        fc.property(fc.nat(texts.length), fc.constantFrom(...unknown), (at, line) => {
          const longer = texts.toSpliced(at, 0, line).join('\n');
          expect(readingsOf(longer)).toEqual(readingsOf(texts.join('\n')));
        }),
        { numRuns: 8 }
      );
    }
  });

  test('a dose is positive and within what the calculator takes', () => {
    for (const line of lines)
      for (const { daily } of readingsOf(line))
        if (daily) {
          expect(daily.amount).toBeGreaterThan(0);
          expect(daily.amount).toBeLessThanOrEqual(generalFacts.opioidMedMgPerDay.max);
        }
  });
});

describe('a text that is too long', () => {
  test('is not read, and says so', () => {
    expect(readList('x'.repeat(LONGEST_LIST + 1), TODAY)).toEqual({
      state: 'too-long',
      given: LONGEST_LIST + 1
    });
  });

  const hostile = [
    '1',
    '1-',
    '1 ',
    '1.1',
    '1/',
    ' ',
    'a',
    'naloxon/',
    '12-',
    '1x',
    'dd',
    'niet ',
    'verdragen ',
    'geen ',
    'geen a ',
    'wegens ',
    'oxycodon ',
    'oxycodon 1 ',
    'amitriptyline 1dd1 ',
    '1 tab ',
    'per 1 ',
    'start ',
    '|',
    '1|',
    '\u00bd'
  ];
  /** What a list of lines as they are costs that is as long as a list may be. */
  let ordinary = Infinity;
  beforeAll(() => {
    const list = used.join('\n');
    const text = `${list}\n`.repeat(Math.ceil(LONGEST_LIST / list.length)).slice(0, LONGEST_LIST);
    ordinary = effortOf(text);
  });

  test.each(hostile)('is done with at once, be it a hundred thousand of %j', (piece) => {
    const long = piece.repeat(100_000 / piece.length);
    // In one line, in lines of the longest length that is read, and as short lines.
    const texts = [
      long,
      long.slice(0, LONGEST_LIST),
      long.replace(/.{500}/g, '$&\n').slice(0, LONGEST_LIST)
    ];
    for (const text of texts) expect(effortOf(text)).toBeLessThan(5 * ordinary);
  });
});

/**
 * What reading a text costs, in ms of the processor: the least of three times. A clock on the wall
 * would count whatever else the machine does.
 */
function effortOf(text: string): number {
  const efforts = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    readList(text, TODAY);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...efforts);
}
