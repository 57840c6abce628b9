import { describe, expect, test } from 'vitest';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import { agreeing, allOf, anyOf, not } from '../../statecharts/logic/combinators.ts';
import type { Condition } from '../../statecharts/logic/condition.ts';
import { wordCondition, type Speech } from '../../statecharts/logic/wording.ts';

const number = (op: 'atLeast' | 'above' | 'atMost' | 'below', fact = 'nrs', value = 5) =>
  ({ op, fact, value }) as const;
const yes = (fact: string) => ({ op: 'is', fact, value: true }) as const;
const oneOf = (fact: string, ...values: string[]) => ({ op: 'oneOf', fact, values }) as const;

describe('a condition in words', () => {
  const facts: FactTable = {
    nrs: { kind: 'number', min: 0, max: 10, unit: 'points' },
    age: { kind: 'number', min: 0, max: 120, unit: 'years' },
    b: { kind: 'choice', values: ['x', 'y'] },
    worry: { kind: 'concern', values: ['none', 'some', 'serious'] }
  };
  const speech: Speech = {
    say: (key, values) =>
      values
        ? `${key}(${Object.entries(values)
            .map((entry) => entry.join('='))
            .join(', ')})`
        : key,
    number: (value) => `#${value}`,
    list: (texts, joiner) => texts.join(` ${joiner} `)
  };
  const worded = (condition: Condition) => wordCondition(condition, facts, speech);

  test.each<[string, Condition, string]>([
    [
      'a number',
      number('atLeast', 'age', 18),
      'condition.atLeast.years(label=fact.age.label, value=#18)'
    ],
    [
      'a fact of another table',
      number('below', 'vas'),
      'condition.below.points(label=fact.vas.label, value=#5)'
    ],
    ['yes', yes('a'), 'fact.a.yes'],
    ['no', { op: 'is', fact: 'a', value: false }, 'fact.a.no'],
    [
      'a choice',
      oneOf('b', 'x', 'y'),
      'condition.oneOf(label=fact.b.label, values=‘fact.b.x’ or ‘fact.b.y’)'
    ],
    [
      'a choice of another table',
      oneOf('z', 'x'),
      'condition.oneOf(label=fact.z.label, values=‘fact.z.x’)'
    ],
    [
      'a concern',
      oneOf('worry', 'some'),
      'condition.oneOf(label=fact.worry.label, values=‘concern.some’)'
    ],
    [
      'a set with a name',
      { ...oneOf('b', 'x'), named: 'closed' },
      'condition.closed(label=fact.b.label)'
    ],
    ['all', allOf(yes('a'), yes('c')), 'fact.a.yes; fact.c.yes'],
    ['any', anyOf(yes('a'), yes('c')), 'fact.a.yes or fact.c.yes'],
    ['two instruments', agreeing(yes('a'), yes('c')), 'fact.a.yes or fact.c.yes'],
    ['not under', not(number('below')), 'condition.atLeast.points(label=fact.nrs.label, value=#5)'],
    ['not over', not(number('above')), 'condition.atMost.points(label=fact.nrs.label, value=#5)'],
    [
      'not at least',
      not(number('atLeast')),
      'condition.below.points(label=fact.nrs.label, value=#5)'
    ],
    [
      'not at most',
      not(number('atMost')),
      'condition.above.points(label=fact.nrs.label, value=#5)'
    ],
    ['not yes', not(yes('a')), 'condition.not(condition=fact.a.yes)'],
    [
      'not chosen',
      not({ ...oneOf('b', 'x'), named: 'closed' }),
      'condition.not(condition=condition.closed(label=fact.b.label))'
    ]
  ])('%s', (_, condition, words) => {
    expect(worded(condition)).toBe(words);
  });

  test.each<[string, Condition, string]>([
    ['all', allOf(oneOf('b', 'x'), oneOf('z', 'x')), 'fact.b.label and fact.z.label'],
    ['any', anyOf(oneOf('b', 'x'), oneOf('z', 'x')), 'fact.b.label or fact.z.label']
  ])('the same asked of several facts is said once: %s', (_, condition, labels) => {
    expect(worded(condition)).toBe(`condition.oneOf(label=${labels}, values=‘fact.b.x’)`);
  });

  test('what differs, or stands beside something else, is said apart', () => {
    expect(worded(allOf(oneOf('b', 'x'), oneOf('z', 'x'), oneOf('z', 'y')))).toContain('; ');
    expect(worded(allOf(oneOf('b', 'x'), yes('a')))).toBe(`${worded(oneOf('b', 'x'))}; fact.a.yes`);
    expect(worded(allOf(oneOf('b', 'x')))).toBe(worded(oneOf('b', 'x')));
    expect(worded(anyOf())).toBe('');
  });
});
