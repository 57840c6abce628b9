import { describe, expect, test } from 'vitest';
import { explainLine } from '../../statecharts/headless/explain-line.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { goodPatient } from './support/good-patient.ts';
import { runOn } from './support/headless.ts';

const line = (facts: object, rest: object = {}) =>
  JSON.stringify({ id: 'one', indication: 'fbss', facts, ...rest });
const answerTo = (text: string) => JSON.parse(explainLine(text).text) as Record<string, unknown>;

test('answers are in words of their conditions', () => {
  const facts = { ...goodPatient('fbss'), age: null };
  expect(answerTo(line(facts))).toEqual({
    id: 'one',
    category: 'incomplete',
    open: [
      {
        fact: 'age',
        by: 'referrer',
        values: [
          { is: 'below 18', category: 'not-now' },
          { is: '18 or older', category: 'refer' }
        ]
      }
    ]
  });
});

test('keys come in the order of the format', () => {
  const text = explainLine(line({ ...goodPatient('fbss'), pregnant: true })).text;
  expect(text).toBe(
    '{"id":"one","category":"not-now","next":{"category":"refer","changes":' +
      '[{"criterion":"general.pregnancy","by":"gp","how":"wait","set":{"pregnant":false}}]}}'
  );
});

test('a referral that fits has nothing to explain', () => {
  expect(answerTo(line(goodPatient('fbss')))).toEqual({ id: 'one', category: 'refer' });
});

test.each(pathways)('every answer to every fact of $id has English words', ({ id }) => {
  const { open } = answerTo(JSON.stringify({ indication: id })) as {
    open: { values: { is: string }[] }[];
  };
  const words = open.flatMap(({ values }) => values.map(({ is }) => is));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((text) => !/^[^{}«]+$/.test(text))).toEqual([]);
});

describe('the command', () => {
  test('answers a bad line in its place with every error, and ends with status 2', async () => {
    const { lines, status } = await runOn(
      'explain',
      `${line({ age: '54', pregnant: 'no' })}\n\n${line(goodPatient('fbss'))}\n`
    );
    expect(lines).toMatchObject([
      { id: 'one', error: [{ fact: 'age', given: '54' }, { fact: 'pregnant' }] },
      { id: 'one', category: 'refer' }
    ]);
    expect(status).toBe(2);
  }, 30_000);
});
