/** Signs that no text has: with one of them, bytes are something else, or in another encoding. */
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\0-\x08\x0e-\x1f]/;

/**
 * The text that bytes hold, as spreadsheets write it: in UTF-8; in UTF-16 when its mark stands
 * before it; else in Windows-1252, in which every byte is a sign. Dates and scores are the same in
 * all but UTF-16; only letters of a note could be others. `undefined` when it is no text.
 */
export function decoded(bytes: Uint8Array): string | undefined {
  const text = decodedAs(bytes, encodingOf(bytes)) ?? decodedAs(bytes, 'windows-1252');
  return text === undefined || NO_TEXT.test(text) ? undefined : text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodedAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
