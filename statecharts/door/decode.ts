import type { OfAnyFile } from './problem.ts';

/** A text, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: OfAnyFile };

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text that bytes hold in UTF-8, a byte order mark included. Nothing is mended. */
export function decodeUtf8(bytes: Uint8Array, most: number): Decoded {
  if (bytes.length > most) return { problem: { kind: 'bytes', most } };
  try {
    return { text: STRICT.decode(bytes) };
  } catch {
    return { problem: { kind: 'encoding', line: lineAfter(bytes.subarray(0, brokenAt(bytes))) } };
  }
}

/** Where bytes cease to be UTF-8: the fewest of the first bytes that nothing can follow. */
function brokenAt(bytes: Uint8Array): number {
  let [least, most] = [0, bytes.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (canGoOn(bytes.subarray(0, middle))) least = middle + 1;
    else most = middle;
  }
  return least;
}

function canGoOn(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineAfter(bytes: Uint8Array): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}
