import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where tests and the second reading of the rules stand. */
const PLACES: readonly (readonly [folder: string, file: RegExp])[] = [
  ['tests/oracle', /\.ts$/],
  ['tests/unit', /\.test\.ts$/],
  ['tests/browser', /\.test\.ts$/],
  ['src', /\.test\.ts$/]
];

const read = PLACES.flatMap(([folder, wanted]) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => wanted.test(file))
    .map((file) => join(folder, file))
).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The files that name a criterion by its whole id. */
export function filesNaming(id: string): string[] {
  const named = new RegExp(`['"\`]${id.replaceAll('.', '\\.')}['"\`]`);
  return read
    .filter(({ text }) => named.test(text))
    .map(({ file }) => file)
    .toSorted();
}
