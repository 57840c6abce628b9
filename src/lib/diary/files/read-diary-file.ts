import type { IsoDay } from '$statecharts/care/dates.ts';
import { DIARY_FILE } from '$statecharts/door/limits.ts';
import { decoded } from './decode.ts';
import { refused, type ReadDiaryFile } from './diary-file.ts';
import { otherFile } from './other-file.ts';
import { readCsvDiary } from './read-csv-diary.ts';
import { readJsonDiary } from './read-json-diary.ts';

/** The part of a file that is read. */
export interface SmallFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The page that reads a file: how it writes numbers, and the day on which it does. */
export interface FileReader {
  readonly write: (value: number) => string;
  /** A day of the diary that lies after it is still to come; left out, any day may be in a file. */
  readonly today?: IsoDay;
}

/** Reads a diary from a file on this device; it goes nowhere else. */
export async function readDiaryFile(file: SmallFile, reader: FileReader): Promise<ReadDiaryFile> {
  if (file.size > DIARY_FILE.bytes) return refused({ kind: 'tooLarge' });
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (!buffer) return refused({ kind: 'unreadable' });
  const bytes = new Uint8Array(buffer);
  const other = otherFile(bytes);
  if (other) return refused({ kind: other });
  const text = decoded(bytes);
  return text === undefined ? refused({ kind: 'notText' }) : readDiaryText(text, file.name, reader);
}

/** Reads a diary from the text of a file, which says by its name or its first sign what it is. */
export function readDiaryText(text: string, name: string, reader: FileReader): ReadDiaryFile {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return refused({ kind: 'empty' });
  const format = /\.json$/i.test(name) || /^\s*[{[]/.test(content) ? 'json' : 'csv';
  const read = format === 'json' ? readJsonDiary : readCsvDiary;
  return { ...read(content, reader), format };
}
