import type { FileDay } from '../files/diary-file.ts';

/** A medicine as it was written down, and on how many days it was. */
export interface WrittenMedicine {
  readonly name: string;
  readonly days: number;
}

/** What stands apart in a note: a comma does not, as it may be within a dose. */
const BETWEEN = /\s*[;\n]\s*|,\s+(?=\p{L})/u;

/**
 * The medicines that are written down in some days, each once whatever its capitals, and as it was
 * written first; the one of most days comes first.
 */
export function medicinesIn(days: readonly FileDay[]): WrittenMedicine[] {
  const found = new Map<string, WrittenMedicine>();
  for (const { medication = '' } of days) {
    for (const [key, name] of writtenIn(medication)) {
      const known = found.get(key) ?? { name, days: 0 };
      found.set(key, { ...known, days: known.days + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.days - a.days);
}

/** The medicines of one note, each once. */
function writtenIn(note: string): ReadonlyMap<string, string> {
  const names = note.split(BETWEEN).map((name) => name.trim());
  return new Map(names.filter(Boolean).map((name) => [name.toLowerCase(), name]));
}
