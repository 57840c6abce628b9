import { decodeUtf8 } from '../door/decode.ts';
import { LINE } from '../door/limits.ts';
import type { DoorProblem } from '../door/problem.ts';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a UTF-8 stream, one at a time, without a byte order mark; in place of a line that is too
 * long or no UTF-8, why it is not let in. Only a line feed ends a line: JSON text may hold the other
 * characters that some readers take for line ends.
 */
export async function* linesOf(
  stream: AsyncIterable<Buffer>
): AsyncGenerator<string | DoorProblem> {
  const open = new OpenLine();
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      open.add(chunk.subarray(start, end));
      yield open.end();
      start = end + 1;
    }
    open.add(chunk.subarray(start));
  }
  const last = open.end();
  if (last !== '') yield last;
}

/** The line that is being read. Of one that is too long nothing is kept. */
class OpenLine {
  #pieces: Buffer[] = [];
  #length = 0;
  #isFirst = true;

  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > LINE.bytes) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  end(): string | DoorProblem {
    const line = this.#read();
    [this.#pieces, this.#length, this.#isFirst] = [[], 0, false];
    return line;
  }

  #read(): string | DoorProblem {
    if (this.#length > LINE.bytes) return { kind: 'bytes', most: LINE.bytes };
    const [only, ...more] = this.#pieces;
    const bytes = only && more.length === 0 ? only : Buffer.concat(this.#pieces);
    const { text, problem } = decodeUtf8(bytes, LINE.bytes);
    if (problem) return problem;
    return this.#isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }
}
