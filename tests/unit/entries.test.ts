import { describe, expect, test } from 'vitest';
import { ID_FIELD, readEntries } from '../../statecharts/case/fields.ts';
import { readCase } from '../../statecharts/case/read-case.ts';
import { isPlain } from '../../statecharts/door/is-plain.ts';
import { LINE } from '../../statecharts/door/limits.ts';
import { readJson } from '../../statecharts/door/read-json.ts';

describe('what is wrong in an input', () => {
  test('is told with the id by which its sender knows it, where that is a text', () => {
    expect(readCase({ id: 'p1', indication: 'none' })).toMatchObject({ id: 'p1' });
    expect(readCase({ id: 5, indication: 'fbss' })).toMatchObject({ id: null });
  });

  test('names the keys that there are, for one that there is not', () => {
    const other = { ...ID_FIELD, key: 'other' };
    expect(readEntries({ wrong: 1 }, [ID_FIELD, other], () => [])).toEqual({
      id: null,
      errors: [{ fact: 'wrong', given: 1, allowed: 'one of the keys id, other' }]
    });
  });
});

describe('that no key is repeated is seen at once, without looking the text through', () => {
  test.each([
    '{}',
    '5',
    'null',
    '":"',
    '[":", "a:b:c", null, true, 1]',
    '{"a": 1}',
    '{"a": {"b": {"c": ":"}}, "d": [{"e": null}, {"e": "x:y"}, []], "f": false}'
  ])('%s', (text) => {
    expect(isPlain(text, JSON.parse(text), LINE)).toBe(true);
    expect(readJson(text, LINE).problems).toEqual([]);
  });

  test.each([
    '{"a": 1, "a": 2}',
    '{"a": {"b": 1, "b": 1}}',
    '[{"a:b": 1, "a:b": ":"}]',
    '{"a": "\\\\"}'
  ])('but not of %s', (text) => {
    expect(isPlain(text, JSON.parse(text), LINE)).toBe(false);
  });
});
