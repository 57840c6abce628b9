import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownFacts } from '../../statecharts/indications/registry.ts';

const document = readFileSync(new URL('../../docs/case-format.md', import.meta.url), 'utf8');
const rowOf = (fact: string) =>
  document.split('\n').find((line) => line.startsWith(`| \`${fact}\` `)) ?? '';

test('the document on the case format lists every fact with its values', () => {
  for (const [fact, definition] of knownFacts) {
    const row = rowOf(fact);
    expect([fact, row]).not.toEqual([fact, '']);
    const values =
      definition.kind === 'number'
        ? [`${definition.min} to ${definition.max}`]
        : definition.kind === 'choice'
          ? definition.values
          : [];
    for (const value of values) expect(row).toContain(String(value));
    expect([fact, / yes +\|$/.test(row)]).toEqual([fact, definition.specialist === true]);
  }
});
