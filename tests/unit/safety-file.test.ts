import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES_DATE, RULES_VERSION, STATEMENT_YEAR } from '../../statecharts/rules.ts';

const folder = new URL('../../docs/safety/', import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Where a document leads, without the place on that page and without other sites. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.includes(':'));

describe('the safety file', () => {
  test('leads from its index to each of its documents', () => {
    const named = linksIn(read('README.md'));
    const others = documents.filter((name) => name !== 'README.md');
    expect(others.filter((name) => !named.includes(name))).toEqual([]);
  });

  test.each(documents)('%s leads to what is there', (name) => {
    expect(linksIn(read(name)).filter((path) => !existsSync(new URL(path, folder)))).toEqual([]);
  });

  test('has nobody’s name where clinicians sign, and nothing ticked', () => {
    const form = read('sign-off.md');
    expect(form).toContain('☐');
    expect(form).not.toMatch(/[☑☒✓]|\[x\]/i);
    const [, ...rows] = (form.split('| name')[1] ?? '')
      .split('\n')
      .filter((row) => row.startsWith('|'));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.filter((row) => /\p{L}/u.test(row))).toEqual([]);
  });
});

describe('the form by which a version is signed', () => {
  const form = read('sign-off.md');

  test('is that of the present rules', () => {
    const row = (label: string) =>
      new RegExp(`^\\| ${label} +\\| (.*?) +\\|$`, 'm').exec(form)?.[1];
    expect(row('version of the rules')).toBe(RULES_VERSION);
    expect(row('laid down on')).toBe(RULES_DATE);
    expect(row('statement')).toBe(`NVA ${STATEMENT_YEAR}`);
  });

  test('names no other version', () => {
    const named = [...form.matchAll(/\b\d{4}\.\d+\b/g)].map(([version]) => version);
    expect(new Set(named)).toEqual(new Set([RULES_VERSION]));
  });
});
