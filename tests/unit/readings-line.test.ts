import { describe, expect, test } from 'vitest';
import { readingsLine } from '../../statecharts/headless/readings-line.ts';
import { goodPatient } from './support/good-patient.ts';
import { runOn } from './support/headless.ts';

const line = (facts: object, rest: object = {}) =>
  JSON.stringify({ id: 'one', indication: 'fbss', facts, ...rest });

test('keys come in the order of the format', () => {
  const facts = { ...goodPatient('fbss'), dominantPain: 'equal' };
  expect(readingsLine(line(facts)).text).toBe(
    '{"id":"one","category":"discuss","readings":[{"reading":"I-6","category":"refer"}]}'
  );
});

test('a case without an id is answered without one', () => {
  expect(readingsLine(JSON.stringify({ indication: 'angina' })).text).toBe(
    '{"category":"not-indicated","readings":[]}'
  );
});

describe('the command', () => {
  test('answers a bad line in its place with every error, and ends with status 2', async () => {
    const { lines, status } = await runOn(
      'readings',
      `${line({ age: '54', pregnant: 'no' })}\n\n${line(goodPatient('fbss'))}\n`
    );
    expect(lines).toMatchObject([
      { id: 'one', error: [{ fact: 'age', given: '54' }, { fact: 'pregnant' }] },
      { id: 'one', category: 'refer', readings: [] }
    ]);
    expect(status).toBe(2);
  }, 30_000);
});
