import type { Instrument } from '$statecharts/care/instrument.ts';
import type { FileDay } from './diary-file.ts';
import { DIARY_SCHEMA } from './parse-json-diary.ts';

/** A diary as a file of the format `DIARY_SCHEMA`, with a word on how it is opened if one is given. */
export function writeJsonDiary(
  instrument: Instrument,
  days: readonly FileDay[],
  about?: string
): string {
  return `${JSON.stringify({ schema: DIARY_SCHEMA, about, instrument, days }, null, 2)}\n`;
}
