import { readdirSync, readFileSync } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { openFile } from '$lib/specialist/life/open-file.ts';
import { readDiaryFile } from '$lib/diary/files/read-diary-file.ts';
import { allowedInstead } from '../../statecharts/door/problem.ts';
import { adviseLine } from '../../statecharts/headless/advise-line.ts';
import { answerLines } from '../../statecharts/headless/stream.ts';
import { readList } from '../../statecharts/medication/read-list.ts';
import { showsAsText } from './shown-as-text.ts';

const CORPUS = 'tests/hostile/corpus';

/** The files of a folder. What comes of each stands in its name, before the two hyphens. */
function filesIn(folder: string) {
  return readdirSync(`${CORPUS}/${folder}`).map((name) => {
    const bytes = new Uint8Array(readFileSync(`${CORPUS}/${folder}/${name}`));
    return [name, bytes, name.split('--')[0] ?? ''] as const;
  });
}

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer)
});

/** The kind of problem at the door that allows this. */
const KINDS = new Map(
  (['encoding', 'broken', 'reserved', 'number', 'control', 'twice', 'depth', 'text'] as const).map(
    (kind) => [allowedInstead({ kind, most: 16, line: 1, key: '', given: [] } as never), kind]
  )
);

describe('a case', () => {
  test.each(filesIn('case'))('is answered with what its name says: %s', async (_, bytes, kind) => {
    const output = new PassThrough();
    const failures = await answerLines(Readable.from([Buffer.from(bytes)]), output, adviseLine);
    const [first = ''] = String(output.read()).split('\n');
    const { error = [] } = JSON.parse(first) as { error?: readonly { allowed: string }[] };
    const kinds = error.map(({ allowed }) => KINDS.get(allowed.replace('50000', '16')));
    expect([failures > 0, kinds]).toEqual([
      kind !== 'fine',
      kind === 'fine' ? [] : expect.arrayContaining([kind])
    ]);
  });
});

describe('a patient in a file', () => {
  test.each(filesIn('life'))('is opened whole or not at all: %s', async (name, bytes, kind) => {
    const { refusal, patient } = await openFile(fileOf(name, bytes) as File, String);
    const told = refusal?.kind === 'door' ? refusal.problem.kind : refusal?.kind;
    expect([told ?? 'fine', patient !== undefined]).toEqual([kind, kind === 'fine']);
    await showsAsText(refusal);
  });
});

describe('a diary', () => {
  test.each(filesIn('diary'))('is taken whole or not at all: %s', async (name, bytes, kind) => {
    const reader = { write: String, today: '2099-12-31' };
    const { problems } = await readDiaryFile(fileOf(name, bytes), reader);
    const [first] = problems ?? [];
    expect(first?.door?.kind ?? first?.kind ?? 'fine').toBe(kind);
    await showsAsText(problems);
  });
});

describe('a medication list', () => {
  test.each(filesIn('medication'))('hides no drug: %s', async (_, bytes, substance) => {
    const text = new TextDecoder().decode(bytes);
    const read = readList(text, '2026-11-29');
    const found = read.state === 'read' ? read.items.flatMap(({ readings }) => readings) : [];
    expect(found.map((reading) => reading.substance)).toContain(substance);
    await showsAsText(text);
  });
});
