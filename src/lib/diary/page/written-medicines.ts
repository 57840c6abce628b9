import type { FileDay } from '../files/diary-file.ts';
import { medicinesIn } from './medicines.ts';

/** A medicine as it was written down, and on how many days it was. */
export interface WrittenMedicine {
  readonly name: string;
  readonly days: number;
}

/**
 * The medicines that are written down in some days, each once whatever its capitals, and as it was
 * written first; the one of most days comes first.
 */
export function writtenMedicines(days: readonly FileDay[]): WrittenMedicine[] {
  const found = new Map<string, WrittenMedicine>();
  for (const { medication = '' } of days) {
    for (const [key, name] of onceEach(medication)) {
      const known = found.get(key) ?? { name, days: 0 };
      found.set(key, { ...known, days: known.days + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.days - a.days);
}

/** The medicines of one note, each once. */
const onceEach = (note: string) =>
  new Map(medicinesIn(note).map((name) => [name.toLowerCase(), name] as const));
