import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { addIndication } from '../new-indication/add-indication.ts';

/** All that building and testing needs. */
const COPIED = [
  ...['docs', 'scripts', 'src', 'static', 'statecharts', 'tests'],
  ...['package.json', 'package-lock.json', 'publisher.json', 'README.md', 'CONTRIBUTING.md'],
  ...['svelte.config.js', 'tsconfig.json', 'vite.config.ts']
];

/** A copy of the project in a new folder, with a number of indications more than there are. */
export function grownCopy(more: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (let n = 1; n <= more; n++) fillIn(folder, n);
  return folder;
}

/** Whose rules and words the made-up ones have: a middling pathway, with exclusions of its own. */
const LIKE = 'sfn';
/** What names it elsewhere: whom a letter is to, and the passages. */
const NAMING = [
  'src/lib/referral/letter/addressees.ts',
  ...['neuropathy', 'introduction', 'belgium'].map(
    (name) => `statecharts/sources/places/${name}.ts`
  )
];
/** What stands in its folder and is no set of rules: a new indication has these of its own. */
const OWN = ['index.ts', 'chart.ts'];

/** Adds an indication, and gives it the rules of another, with a name and search terms of its own. */
function fillIn(root: string, n: number): void {
  const id = `made-up-${n}`;
  addIndication(id, root);
  const folder = join(root, 'statecharts/indications');
  const files = readdirSync(join(folder, LIKE), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name) && !OWN.includes(name))) {
    mkdirSync(dirname(join(folder, id, file)), { recursive: true });
    rewrite(join(folder, LIKE, file), join(folder, id, file), (text) => made(text, id, n));
  }
  for (const file of NAMING.map((name) => join(root, name))) {
    rewrite(file, file, (text) =>
      text
        .replace(new RegExp(`^ *'${LIKE}\\..*\n`, 'gm'), (line) => line + line.replace(LIKE, id))
        .replace(`'${LIKE}'`, `'${LIKE}', '${id}'`)
    );
  }
}

function rewrite(from: string, to: string, change: (text: string) => string): void {
  writeFileSync(to, change(readFileSync(from, 'utf8')));
}

/** A text of the other as one of the made-up indication. */
function made(text: string, id: string, n: number): string {
  return text
    .replace(new RegExp(`^  ${LIKE}: \\{$`, 'm'), `  '${id}': {`)
    .replace(/codes: \{.*?\}/, 'codes: {}')
    .replace(/terms: `[^`]*`/, `terms: '${termsOf(n)}'`)
    .replace(new RegExp(`\\b${LIKE}\\b`, 'g'), id)
    .replace(
      /"(indication\.[^"]*)": "[^"]*"/g,
      (_, key: string) => `"${key}": "${textFor(key, n)}"`
    );
}

function textFor(key: string, n: number): string {
  if (key.endsWith('.short')) return `Disease ${n}`;
  if (key.endsWith('.name')) return `${spelled(n)} disease of made-up nerves (no. ${n})`;
  const words = Array.from({ length: 10 }, (_, at) => spelled(1000 * n + at));
  return `Lasting pain after ${words.join(' ')}.`;
}

const termsOf = (n: number) =>
  ['neuropathy', 'pain', 'syndrome', 'palsy', 'damage', 'injury', 'after surgery', 'lasting pain']
    .map((kind) => `${spelled(n)} ${kind}`)
    .join('; ');

const LETTERS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = [...LETTERS].flatMap((letter) => [...VOWELS].map((vowel) => letter + vowel));
/** Of four syllables; so many numbers have a word of their own. */
const LENGTH = 4;
const WORDS = SYLLABLES.length ** LENGTH;
/** Has no divisor in common with the number of words: each number gets another one, far from its neighbour's. */
const STRIDE = 7_368_787;

/** A word of its own for each number, of letters, so that no two compress or are found as one. */
function spelled(n: number): string {
  const word = (n * STRIDE) % WORDS;
  const syllable = (_: unknown, at: number) =>
    SYLLABLES[Math.floor(word / SYLLABLES.length ** at) % SYLLABLES.length];
  return Array.from({ length: LENGTH }, syllable).join('');
}
