import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What reads what comes in. */
const READS = /JSON\.parse|TextDecoder|FileReader\(|\.text\(\)|DOMParser|papaparse|process\.stdin/;
/** What makes markup of a text. */
const MARKUP = /\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;

/** Where that stands beside the door, and why it may. */
const OTHERS: Readonly<Record<string, string>> = {
  'src/lib/diary/files/decode.ts': 'the encodings of spreadsheets',
  'src/lib/diary/files/other-file.ts': 'what a file is that is no text',
  'src/lib/diary/files/read-table.ts': 'a library takes the cells apart, after the door',
  'src/routes/proof/smt/[indication].smt2/+server.ts':
    'the rules themselves, when the site is built',
  'statecharts/command-line/main.ts':
    'its own version; the lines of a command, which go through the door',
  'statecharts/command-line/read-csv.ts': 'a library takes the cells apart, after the door',
  'statecharts/command-line/write-csv.ts': 'a library writes the cells',
  'statecharts/cql/elm.ts': 'what the translator wrote, when the site is built',
  'statecharts/fhir/asked-when.ts': 'keys that it wrote itself',
  'statecharts/headless/command.ts': 'the lines of a command, which go through the door',
  'statecharts/headless/speech.ts': 'the words of the commands'
};

const sources = ['src', 'statecharts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\/testing)\.(?:ts|js|svelte)$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }))
);
const having = (pattern: RegExp) =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('nothing reads what comes in but the door, and what is named with its reason', () => {
  const reading = having(READS).filter((file) => !file.startsWith('statecharts/door/'));
  expect(reading.sort()).toEqual(Object.keys(OTHERS).sort());
});

test('nothing makes markup of a text', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(having(MARKUP)).toEqual([]);
});
