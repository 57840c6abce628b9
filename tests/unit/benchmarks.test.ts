import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RUNNERS } from '../bench/engines.ts';
import { median, quantile, rounded } from '../bench/figures.ts';
import { BATCHES, speedOn, type Run } from '../bench/measure.ts';
import { speedsOf } from '../bench/race.ts';
import { freshCases, keyOf, next } from '../engines/fresh.ts';
import { own } from '../engines/own.ts';

const document = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');

test('the document has a row for each engine, by the version that is installed (npm run bench)', () => {
  const rows = document.split('\n').filter((line) => line.startsWith('| '));
  const names = rows.map((row) => row.split('|')[1]?.trim());
  expect(names).toEqual(expect.arrayContaining(Object.values(RUNNERS).map(({ name }) => name)));
});

test('the document names no machine but its kind', () => {
  expect(document).toMatch(/: \d+ cores, Node v\d+\.\d+\.\d+\b/);
});

describe('a figure', () => {
  test('of many is the one in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(quantile([...Array(200).keys()], 0.99)).toBe(198);
  });

  test('has three digits that count', () => {
    expect([16_942.3, 3.941, 0.0311].map(rounded)).toEqual(['16,900', '3.94', '0.031']);
  });
});

test('no case comes twice, and the same seed gives the same cases', () => {
  const cases = next(freshCases('fbss', 7), 2000).map(keyOf);
  expect(new Set(cases).size).toBe(2000);
  const again = next(freshCases('fbss', 7), 2000).map(keyOf);
  expect(again).toEqual(cases);
});

test('a case is given to an engine once, in batches alike', async () => {
  const asked: unknown[] = [];
  const decide: Run['decide'] = (patient) => {
    asked.push(patient);
    return { category: '', criteria: [] };
  };
  const runs = next(freshCases('fbss', 7), 3 * BATCHES).map((patient) => ({ patient, decide }));
  const { perSecond, range, p99 } = await speedOn(runs);
  expect(asked).toEqual(runs.map(({ patient }) => patient));
  expect(perSecond).toBeGreaterThanOrEqual(range[0]);
  expect(perSecond).toBeLessThanOrEqual(range[1]);
  expect(p99).toBeGreaterThan(0);
});

test('an engine that says something else is not timed', async () => {
  const wrong = {
    name: 'wrong',
    how: '',
    engine: (indication: Parameters<typeof own>[0]) => {
      const decide = own(indication);
      return async (patient: Run['patient']) => ({
        ...(await decide(patient)),
        category: 'refer'
      });
    }
  };
  await expect(speedsOf(wrong, 7)).rejects.toThrow('wrong differs');
});
