import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../statecharts/door/decode.ts';
import { isPlain } from '../../statecharts/door/is-plain.ts';
import { LINE, type Limits } from '../../statecharts/door/limits.ts';
import { readJson, readKept } from '../../statecharts/door/read-json.ts';
import { scanJson } from '../../statecharts/door/scan-json.ts';

const SMALL: Limits = { bytes: 200, depth: 3, items: 8, text: 20 };
const problemsOf = (text: string, limits = LINE) => readJson(text, limits).problems;

/** Texts that are JSON, nearly so, or nothing of the kind. */
const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '"a"',
  '\\',
  '\\u0061',
  '1',
  '-',
  '.',
  'e',
  '0',
  'true',
  ' ',
  '\n'
];
const texts = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 }),
  fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...SIGNS)).map(([text, at, sign]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + sign + text.slice(place);
  })
);

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a text of JSON is looked through', () => {
  test('and is JSON to this reader exactly if it is to every other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { problems } = scanJson(text, LINE);
        expect(problems.some(({ kind }) => kind === 'broken')).toBe(!isJson(text));
      }),
      { numRuns: 5000 }
    );
  });

  test('and what is plain at a glance has no problem on a closer look', () => {
    let plain = 0;
    fc.assert(
      fc.property(texts, fc.constantFrom(SMALL, LINE), (text, limits) => {
        if (!isJson(text) || !isPlain(text, JSON.parse(text), limits)) return;
        plain += 1;
        expect(scanJson(text, limits)).toEqual({ problems: [], isWhole: true });
      }),
      { numRuns: 5000 }
    );
    expect(plain).toBeGreaterThan(100);
  });

  test.each([
    ['[[[[1]]]]', { kind: 'depth', most: 3, line: 1 }],
    ['[1,2,3,\n4,5,6,7,8]', { kind: 'items', most: 8, line: 2 }],
    ['{"a":"123456789012345678901"}', { kind: 'text', most: 20, line: 1, key: 'a' }],
    [' '.repeat(201), { kind: 'bytes', most: 200 }]
  ])('and no value is made of what is more than allowed: %s', (text, problem) => {
    expect(readJson(text, SMALL)).toEqual({ problems: [problem] });
  });

  test.each([
    ['{"a":[\n1e999]}', { kind: 'number', given: '1e999', key: 'a', line: 2 }],
    ['[1e-999]', { kind: 'number', given: '1e-999', line: 1 }],
    ['{"a":{"__proto__":1}}', { kind: 'reserved', given: '__proto__', line: 1 }],
    ['{"valueOf":1}', { kind: 'reserved', given: 'valueOf', line: 1 }],
    ['{"a":"\\u202e"}', { kind: 'control', given: 'U+202E', key: 'a', line: 1 }],
    ['{"a":1,\n\n"a":2}', { kind: 'twice', key: 'a', given: [1, 2], line: 3 }]
  ])('and each fault is told with its line: %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('but no more than fifty faults of one text, and then no value is made of it', () => {
    const read = readJson(`[${Array.from({ length: 60 }, () => '{"a":1,"a":2}').join()}]`, LINE);
    expect(read.value).toBeUndefined();
    expect(read.problems).toHaveLength(50);
  });

  test('and numbers that are meant pass', () => {
    expect(problemsOf('[0, -0, 0.0, 0e-5, 1e15, -1e15, 0.1e-10, 1E+2]')).toEqual([]);
  });

  test('what a device kept is read in spite of signs that nobody sees, and of nothing else', () => {
    expect(readKept('{"a":"x\u202e"}')).toEqual({ a: 'x\u202e' });
    expect(readKept('{"a":1,"a":2}')).toBeUndefined();
  });
});

describe('bytes', () => {
  const encoder = new TextEncoder();

  test('of a text are that text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encoder.encode(text), 1e6).text).toBe(text.toWellFormed());
      })
    );
  });

  test.each([
    [[0x61, 0x0a, 0xff], 2],
    [[0xe2, 0x82], 1],
    [[0x0a, 0x0a, 0xc0, 0xaf, 0x0a], 3],
    [[0xed, 0xa0, 0x80], 1]
  ])('that are no UTF-8 are so from a line on: %j', (bytes, line) => {
    expect(decodeUtf8(Uint8Array.from(bytes), 10).problem).toEqual({ kind: 'encoding', line });
  });
});
