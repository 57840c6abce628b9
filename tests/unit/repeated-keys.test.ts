import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINE } from '../../statecharts/door/limits.ts';
import { readJson } from '../../statecharts/door/read-json.ts';
import { adviseLine } from '../../statecharts/headless/advise-line.ts';
import { offTestLine, scheduleLine, trialLine } from '../../statecharts/headless/care-lines.ts';

const read = (text: string) => readJson(text, LINE);
const repeatedIn = (text: string) =>
  read(text).problems.flatMap(({ kind, key }) => (kind === 'twice' ? [key] : []));

/** A text of JSON, and the keys that it repeats, in the order of its objects. */
interface Written {
  readonly text: string;
  readonly repeated: readonly string[];
}

const spaces = fc.constantFrom('', ' ', '\n', '\t');
const plainTexts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(':', '"', '{', 'a') }));

/** A key as any program may write it: some of its signs as escapes. */
const keys = fc
  .tuple(fc.constantFrom('a', 'b', 'a:b', 'a"', '__proto__', '1', 'é'), fc.boolean())
  .map(([key, isEscaped]) => ({
    key,
    text: isEscaped
      ? `"${[...key].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`
      : JSON.stringify(key)
  }));

const { value: values } = fc.letrec<{ value: Written }>((tie) => {
  const scalars = fc
    .oneof(plainTexts, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((each): Written => ({ text: JSON.stringify(each), repeated: [] }));
  const lists = fc.array(tie('value'), { maxLength: 4 }).map((all): Written => ({
    text: `[${all.map(({ text }) => text).join(',')}]`,
    repeated: all.flatMap(({ repeated }) => repeated)
  }));
  const objects = fc
    .array(fc.tuple(keys, tie('value'), spaces), { maxLength: 4 })
    .map((all): Written => {
      const names = all.map(([{ key }]) => key);
      const twice = [...new Set(names)].filter(
        (name) => names.indexOf(name) !== names.lastIndexOf(name)
      );
      return {
        text: `{${all.map(([{ text }, value, space]) => `${space}${text}${space}:${space}${value.text}`).join(',')}}`,
        repeated: [...twice, ...all.flatMap(([, { repeated }]) => repeated)]
      };
    });
  return { value: fc.oneof({ maxDepth: 3 }, scalars, lists, objects, objects) };
});

describe('a text of JSON', () => {
  test('tells exactly the keys that stand twice in one object, however it is written', () => {
    let some = 0;
    fc.assert(
      fc.property(values, ({ text, repeated }) => {
        if (repeated.length > 0) some += 1;
        expect(repeatedIn(text)).toEqual(repeated);
      }),
      { numRuns: 3000 }
    );
    expect(some).toBeGreaterThan(100);
  });

  test('says what it says to every other reader', () => {
    fc.assert(
      fc.property(fc.json(), spaces, (text, space) => {
        const { value, problems } = read(`${space}${text}${space}`);
        expect(value).toEqual(JSON.parse(text));
        expect(problems.filter(({ kind }) => kind === 'twice')).toEqual([]);
      })
    );
  });

  test.each([
    ['{"a":1,"a":1}', ['a']],
    ['{"age":1,"\\u0061ge":2}', ['age']],
    ['{"a":{"a":1},"b":{"a":2}}', []],
    ['[{"a":1},{"a":1}]', []],
    ['{"x":{"y":[{"a":1,"b":2,"a":3}]}}', ['a']],
    ['{"a":"b:c","d:e":":"}', []]
  ])('%s repeats %j', (text, repeated) => {
    expect(repeatedIn(text)).toEqual(repeated);
  });

  test('has nothing to say when it is none, but where it ceases to be', () => {
    expect(read('{"a":1,}')).toEqual({ problems: [{ kind: 'broken', line: 1 }] });
    expect(read('{"a":1,\n"b":}').problems).toEqual([{ kind: 'broken', line: 2 }]);
    expect(read('{"a":1}').problems).toEqual([]);
  });
});

describe('a line of a command with a key twice', () => {
  const commands = { advise: adviseLine, trial: trialLine, 'off-test': offTestLine };

  test.each(Object.entries(commands))('is an error that names it: %s', (_, answer) => {
    const line = '{"id":"x","indication":"fbss","country":"BE","country":"NL"}';
    const { text, failed } = answer(line);
    expect(failed).toBe(true);
    expect(JSON.parse(text)).toEqual({
      id: 'x',
      error: [{ fact: 'country', given: ['BE', 'NL'], allowed: expect.stringMatching(/once/) }]
    });
  });

  test('is one in a schedule too', () => {
    const line = '{"implantDate":"2026-01-01","implantDate":"2026-02-01","years":1}';
    expect(JSON.parse(scheduleLine(line).text)).toMatchObject({
      id: null,
      error: [{ fact: 'implantDate', given: ['2026-01-01', '2026-02-01'] }]
    });
  });

  test('is one in the facts, in a day of a diary, and beside other errors', () => {
    const facts = adviseLine('{"indication":"fbss","facts":{"age":54,"age":17,"bmi":"x"}}');
    const { error } = JSON.parse(facts.text) as { error: { fact: string }[] };
    expect(error.map(({ fact }) => fact)).toEqual(['age', 'bmi']);
    const day = '{"date":"2026-03-01","scores":[4],"scores":[1e999]}';
    expect(JSON.parse(trialLine(`{"indication":"fbss","diary":[${day}]}`).text)).toMatchObject({
      error: [
        { fact: 'scores', given: '1e999', allowed: expect.stringMatching(/1e15/) },
        { fact: 'scores', given: [[4], ['Infinity']] },
        { fact: 'diary' }
      ]
    });
  });

  test('says no id when it is the id that stands twice', () => {
    expect(JSON.parse(adviseLine('{"id":"a","id":"b","indication":"fbss"}').text)).toMatchObject({
      id: null,
      error: [{ fact: 'id', given: ['a', 'b'] }]
    });
  });
});

test.each([1_000, 5_000, 100_000])(
  'a line nested %d deep is an error of its own, and ends nothing',
  (depth) => {
    const nested = '['.repeat(depth) + ']'.repeat(depth);
    for (const line of [
      `{"indication":"fbss","facts":{"x":${nested}}}`,
      `{"indication":"fbss","indication":"fbss","facts":{"x":${nested}}}`
    ]) {
      expect(adviseLine(line).text).toContain('"error"');
    }
  }
);
