import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { searchDataOf } from '../../src/lib/build/search-terms.ts';
import { isListed, withCode } from '../../src/scripts/search/codes.ts';
import { linkedBy } from '../../src/scripts/search/linked.ts';
import { indications } from '../../statecharts/indications/registry.ts';

const lists = indications.map(({ id }) => searchDataOf(id).codes);

describe('an address that leads to the list', () => {
  test.each([
    ['?code=L86', '', { code: 'L86', indication: '' }],
    ['', '#code=L86', { code: 'L86', indication: '' }],
    ['?code=L86', '#code=G90.5', { code: 'G90.5', indication: '' }],
    ['?indication=crps', '', { code: '', indication: 'crps' }],
    ['?age=54&painNrs=8', '#q=hernia', { code: '', indication: '' }],
    ['?code=%20t%2090%20', '', { code: 't 90', indication: '' }]
  ])('%s%s', (search, hash, linked) => {
    expect(linkedBy({ search, hash })).toEqual(linked);
  });
});

describe('a code', () => {
  test('leads nowhere where only a part of it is known', () => {
    const [pdn = ''] = lists.filter((codes) => codes.includes('E11.4'));
    expect(withCode('E11', lists)).toHaveLength(1);
    expect(isListed('E11', pdn)).toBe(false);
    expect(['E11.4', 'e1142', 'ICD-10 E11.42'].map((code) => isListed(code, pdn))).toEqual([
      true,
      true,
      true
    ]);
    expect(isListed('diabetes', pdn)).toBe(false);
  });

  test('is in the document for those who link, with every indication that has it', () => {
    const rows = readFileSync('docs/deep-links.md', 'utf8').match(/^\| `[a-z-]+` .*\|$/gm) ?? [];
    const told = rows.map((row) => row.split('|').map((cell) => cell.trim()));
    expect(told.map(([, id, codes]) => [id, codes])).toEqual(
      indications.map(({ id }, index) => [
        `\`${id}\``,
        (lists[index] ?? '').replaceAll('|', '; ') || '–'
      ])
    );
  });
});
