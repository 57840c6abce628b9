import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { LINE } from '../../statecharts/door/limits.ts';
import { linesOf } from '../../statecharts/headless/lines.ts';
import { answerLines } from '../../statecharts/headless/stream.ts';

/** A stream of the text's bytes, so many at a time. */
function inPiecesOf(size: number, text: string): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  const count = Math.ceil(bytes.length / size);
  return Readable.from(
    Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size))
  );
}

async function linesIn(stream: AsyncIterable<Buffer>) {
  const lines = [];
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 5, 1000])(
  'letters split across pieces of %i bytes come out whole',
  async (n) => {
    expect(await linesIn(inPiecesOf(n, 'één\n€ 5\n😀'))).toEqual(['één', '€ 5', '😀']);
  }
);

test('only a line feed ends a line', async () => {
  const text = 'a\u2028b\u2029c\u0085d\re\nf';
  expect(await linesIn(inPiecesOf(4, text))).toEqual(['a\u2028b\u2029c\u0085d\re', 'f']);
});

test('a last line counts with and without a line feed', async () => {
  expect(await linesIn(inPiecesOf(2, 'a\nb'))).toEqual(['a', 'b']);
  expect(await linesIn(inPiecesOf(2, 'a\nb\n'))).toEqual(['a', 'b']);
  expect(await linesIn(inPiecesOf(2, ''))).toEqual([]);
});

test('many answers reach a slow reader in order, and failures are counted', async () => {
  const count = 20_000;
  const numbers = Array.from({ length: count }, (_, i) => String(i));
  const output = new PassThrough({ highWaterMark: 16 });
  const written = answerLines(inPiecesOf(999, numbers.join('\n')), output, (line) => ({
    text: line,
    failed: line.endsWith('7')
  })).finally(() => output.end());
  const received = await linesIn(output);
  expect(received).toEqual(numbers);
  expect(await written).toBe(count / 10);
});

test.each([1, 1000])('a byte order mark is left out, in pieces of %i bytes too', async (n) => {
  expect(await linesIn(inPiecesOf(n, '\uFEFFa\n\uFEFFb'))).toEqual(['a', '\uFEFFb']);
  expect(await linesIn(inPiecesOf(n, '\uFEFFa'))).toEqual(['a']);
  expect(await linesIn(inPiecesOf(n, '\uFEFF'))).toEqual([]);
});

test('bytes that are no letter do not take the end of their line along', async () => {
  const broken = Buffer.from([0x61, 0xe2, 0x82, 0x0a, 0x62]);
  expect(await linesIn(Readable.from([broken]))).toEqual([{ kind: 'encoding', line: 1 }, 'b']);
});

test('a line that is too long does not take the next along, in pieces of any size', async () => {
  const long = 'x'.repeat(LINE.bytes + 1);
  for (const size of [1000, 64_000, 3_000_000]) {
    expect(await linesIn(inPiecesOf(size, `a\n${long}\nb\n${long}`))).toEqual([
      'a',
      { kind: 'bytes', most: LINE.bytes },
      'b',
      { kind: 'bytes', most: LINE.bytes }
    ]);
  }
});
