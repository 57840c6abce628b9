import type { Instrument } from '$statecharts/care/instrument.ts';
import type { FileDay } from './diary-file.ts';
import { DIARY_SCHEMA } from './parse-json-diary.ts';

/** A diary as a file of the format `DIARY_SCHEMA`. */
export function writeJsonDiary(instrument: Instrument, days: readonly FileDay[]): string {
  return `${JSON.stringify({ schema: DIARY_SCHEMA, instrument, days }, null, 2)}\n`;
}
