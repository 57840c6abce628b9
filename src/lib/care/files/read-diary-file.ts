import { refused, type ReadDiaryFile } from './diary-file.ts';
import { readCsvDiary } from './read-csv-diary.ts';
import { readJsonDiary } from './read-json-diary.ts';

/** A diary of many years, with long notes, has no more bytes than this. */
const MOST_BYTES = 5_000_000;

/** The part of a file that is read. */
export interface SmallFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads a diary from a file on this device; it goes nowhere else. */
export async function readDiaryFile(
  file: SmallFile,
  write: (value: number) => string
): Promise<ReadDiaryFile> {
  if (file.size > MOST_BYTES) return refused({ kind: 'tooLarge' });
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refused({ kind: 'unreadable' });
  const text = decoded(bytes);
  if (text === undefined) return refused({ kind: 'notUtf8' });
  return readDiaryText(text, file.name, write);
}

/** Reads a diary from the text of a file, which says by its name or its first sign what it is. */
export function readDiaryText(
  text: string,
  name: string,
  write: (value: number) => string
): ReadDiaryFile {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refused({ kind: 'empty' });
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(content);
  return isJson ? readJsonDiary(content, write) : readCsvDiary(content);
}

/** The text in UTF-8; `undefined` when it is not, for in another encoding letters would be guessed. */
function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
