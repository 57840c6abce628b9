/** A file that is no table or JSON, whatever its name says: each has its own way out. */
export type OtherFile =
  'excel' | 'openDocument' | 'numbers' | 'document' | 'archive' | 'pdf' | 'picture';

/* eslint-disable no-control-regex -- files begin with them. */

/** As many of the first bytes as tell what a file is. */
const FIRST = 64;

/**
 * The first bytes of each kind of file, with every byte as one sign, and for those that are containers
 * a name that stands inside. The first that fits is what the file is.
 */
const SIGNS: readonly { is: OtherFile; begins: RegExp; holds?: RegExp }[] = [
  { is: 'excel', begins: /^PK\x03\x04/, holds: /xl\/(?:workbook|worksheets)/ },
  { is: 'openDocument', begins: /^PK\x03\x04/, holds: /oasis\.opendocument\.spreadsheet/ },
  { is: 'numbers', begins: /^PK\x03\x04/, holds: /Index\/[^/]*\.iwa/ },
  { is: 'document', begins: /^PK\x03\x04/, holds: /word\/document|oasis\.opendocument\.text/ },
  { is: 'archive', begins: /^(?:PK(?:\x03\x04|\x05\x06)|\x1f\x8b|7z\xbc\xaf|Rar!)/ },
  // The older Office: a workbook names itself, in UTF-16.
  { is: 'excel', begins: /^\xd0\xcf\x11\xe0/, holds: /W\0o\0r\0k\0b\0o\0o\0k\0|B\0o\0o\0k\0/ },
  { is: 'document', begins: /^(?:\xd0\xcf\x11\xe0|\{\\rtf)/ },
  { is: 'document', begins: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|table)/i },
  { is: 'pdf', begins: /^%PDF/ },
  { is: 'picture', begins: /^(?:\xff\xd8\xff|\x89PNG|GIF8[79]a|II\*\0|MM\0\*|BM.{4}\0{4})/s },
  { is: 'picture', begins: /^(?:RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif|msf|avi))/s }
];

/** What a file is that cannot hold a diary as text, by its bytes; `undefined` when it may be text. */
export function otherFile(bytes: Uint8Array): OtherFile | undefined {
  // No decoder does this: what browsers call latin1 has other signs for the bytes 80 to 9f.
  const beginning = String.fromCharCode(...bytes.subarray(0, FIRST));
  const inside = new TextDecoder('latin1').decode(bytes);
  return SIGNS.find(({ begins, holds }) => begins.test(beginning) && (!holds || holds.test(inside)))
    ?.is;
}
