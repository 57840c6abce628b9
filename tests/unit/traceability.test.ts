import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../scripts/traceability/document.ts';
import { gapsIn, missingTexts, trace } from '../../scripts/traceability/trace.ts';
import type { Traced } from '../../src/lib/why/traceability/matrix.ts';
import { indications } from '../../statecharts/indications/registry.ts';

const matrix = trace();
const written = (file: string) => readFileSync(file, 'utf8');

describe('the matrix', () => {
  test('has every criterion of every indication', () => {
    const ids = (list: readonly { id: string; criteria: readonly { id: string }[] }[]) =>
      list.map(({ id, criteria }) => [id, criteria.map((each) => each.id)]);
    expect(ids(matrix)).toEqual(ids(indications));
  });

  test('has a passage, a place in the chart, tests and texts for each', () => {
    expect(gapsIn(matrix)).toEqual([]);
    expect(missingTexts()).toEqual([]);
  });

  test('is written for the site as it is (npm run traceability)', () => {
    expect(JSON.parse(written('src/lib/why/traceability/matrix.json'))).toEqual(
      JSON.parse(JSON.stringify(matrix))
    );
  });

  test('is written to be read as it is (npm run traceability)', async () => {
    const file = 'docs/traceability.md';
    const options = await resolveConfig(file);
    expect(written(file)).toBe(await format(documentOf(matrix), { ...options, filepath: file }));
  });
});

describe('a criterion is told that lacks', () => {
  const [{ id, criteria: [whole = expect.fail()] } = expect.fail()] = matrix;
  const gapsWithout = (part: Partial<Traced>) =>
    gapsIn([{ id, criteria: [{ ...whole, ...part }] }]);
  const lacking: readonly (readonly [string, Partial<Traced>])[] = [
    ['a Dutch passage', { passages: { ...whole.passages, NL: [] } }],
    ['a passage for Belgium', { passages: { ...whole.passages, BE: [] } }],
    ['a state', { states: [] }],
    ['a transition', { transitions: [] }],
    ['an example case', { cases: { status: 'open', count: 0 } }],
    ['a test that names it', { files: [] }],
    ['a title', { keys: whole.keys.filter((key) => !key.endsWith('.title')) }],
    ['a text for when it is not met', { keys: [`criterion.${whole.id}.title`] }]
  ];

  test.each(lacking)('%s', (_, part) => {
    expect(gapsWithout({})).toEqual([]);
    expect(gapsWithout(part)).toHaveLength(1);
  });
});
