const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * The lines of a UTF-8 stream, one at a time, without a byte order mark. Only a line feed ends a
 * line: JSON text may hold the other characters that some readers take for line ends. The byte of a
 * line feed is in no other letter, so that each line is made a text by itself.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let mark: RegExp | undefined = BYTE_ORDER_MARK;
  for await (const chunk of stream) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      const line = bytes.toString('utf8', start, end);
      yield mark ? line.replace(mark, '') : line;
      mark = undefined;
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  const last = mark ? rest.toString().replace(mark, '') : rest.toString();
  if (last !== '') yield last;
}
