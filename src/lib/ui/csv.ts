import type { Language } from '$lib/words/language.ts';

/** Spreadsheets take UTF-8 for what it is only with this sign before it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet in that language expects: where decimals have a comma, a semicolon separates. */
const HABITS = {
  nl: { separator: ';', sign: ',' },
  en: { separator: ',', sign: '.' }
} as const;

/** Rows of cells as a table for a spreadsheet in that language. */
export function writeCsv(rows: readonly (readonly string[])[], language: Language): string {
  const { separator } = HABITS[language];
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A number with the decimal sign that a spreadsheet in that language expects. */
export function decimalIn(value: number, language: Language): string {
  return String(value).replace('.', HABITS[language].sign);
}

function quoted(cell: string, separator: string): string {
  const isPlain = !/["\r\n]/.test(cell) && !cell.includes(separator);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
