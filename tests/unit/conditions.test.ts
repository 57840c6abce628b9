import { describe, expect, test } from 'vitest';
import { agreeing, allOf, anyOf, not } from '../../statecharts/logic/combinators.ts';
import type { Condition } from '../../statecharts/logic/condition.ts';
import { evaluate } from '../../statecharts/logic/evaluate.ts';
import { factsOf, instrumentPairsOf } from '../../statecharts/logic/read.ts';
import { replaceAtoms } from '../../statecharts/logic/replace.ts';
import { atLeast, type Truth } from '../../statecharts/logic/truth.ts';

const number = (op: 'atLeast' | 'above' | 'atMost' | 'below', fact = 'nrs', value = 5) =>
  ({ op, fact, value }) as const;
const yes = (fact: string) => ({ op: 'is', fact, value: true }) as const;
const oneOf = (fact: string, ...values: string[]) => ({ op: 'oneOf', fact, values }) as const;

describe('a comparison with a number', () => {
  test.each([
    ['atLeast', [false, true, true]],
    ['above', [false, false, true]],
    ['atMost', [true, true, false]],
    ['below', [true, false, false]]
  ] as const)('%s holds under, on and over the limit, or not', (op, held) => {
    expect([4, 5, 6].map((nrs) => evaluate(number(op), { nrs }))).toEqual(held);
    expect(evaluate(number(op), {})).toBeUndefined();
  });
});

describe('so many out of several', () => {
  test.each<[number, Truth[], Truth]>([
    [2, [true, true, false], true],
    [2, [true, true, undefined], true],
    [2, [true, undefined, false], undefined],
    [2, [undefined, undefined, false], undefined],
    [2, [true, false, false], false],
    [2, [undefined, false, false], false],
    [1, [false, false], false],
    [0, [], true]
  ])('%d of %j: %j', (count, truths, expected) => {
    expect(atLeast(count, truths)).toBe(expected);
  });
});

const pair = agreeing(number('atLeast'), number('atLeast', 'vas', 50));
const nested = allOf(yes('a'), anyOf(oneOf('b', 'x'), not(pair)), not(number('below', 'c')));

describe('within a condition, however deep', () => {
  test('every fact is found, once, in reading order', () => {
    expect(factsOf(nested)).toEqual(['a', 'b', 'nrs', 'vas', 'c']);
  });

  test.each([
    ['alone', pair, [pair]],
    ['in all, any and not', nested, [pair]],
    ['twice', anyOf(pair, allOf(pair)), [pair, pair]],
    ['nowhere', anyOf(yes('a'), not(oneOf('b', 'x'))), []]
  ] as const)('pairs of instruments are found: %s', (_, condition, pairs) => {
    expect(instrumentPairsOf(condition)).toEqual(pairs);
  });

  test('every condition on a single fact is replaced, and nothing else', () => {
    const asked = (condition: Condition) =>
      replaceAtoms(condition, ({ fact }) => oneOf(fact, 'other'));
    expect(asked(nested)).toEqual(
      allOf(
        oneOf('a', 'other'),
        anyOf(oneOf('b', 'other'), not(agreeing(oneOf('nrs', 'other'), oneOf('vas', 'other')))),
        not(oneOf('c', 'other'))
      )
    );
  });
});
