import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a UTF-8 stream, one at a time. Only a line feed ends a line: JSON text may hold
 * the other characters that some readers take for line ends.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
