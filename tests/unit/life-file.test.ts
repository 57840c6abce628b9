import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLife, type ReadLife } from '../../statecharts/life/read-life.ts';
import { writeLife } from '../../statecharts/life/write-life.ts';
import { RULES_DATE, RULES_VERSION } from '../../statecharts/rules.ts';
import { ALL, lives, WHOLE } from './support/life-contents.ts';

const TODAY = '2026-11-30';
const FILE = writeLife(WHOLE, TODAY);

const read = (text: string) => readLife(text, ALL);
const readValue = (value: unknown) => read(JSON.stringify(value));

/** The file with something at this place of it, of dots and keys. */
function changed(path: string, value: unknown): Promise<ReadLife> {
  const file = JSON.parse(FILE) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const within = keys.reduce((at, key) => at[key] as Record<string, unknown>, file);
  if (value === undefined) Reflect.deleteProperty(within, last);
  else within[last] = value;
  return readValue(file);
}

describe('a life in a file', () => {
  test('is read as it was written, with the rules and the day', async () => {
    const { life } = await read(FILE);
    expect(life).toEqual({
      schema: 'neuromodulation-life/1',
      savedOn: TODAY,
      rules: { version: RULES_VERSION, date: RULES_DATE },
      ...WHOLE
    });
  });

  test('is read as it was written, whatever stands in its fields', async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (content) => {
        const { life } = await read(writeLife(content, TODAY));
        const { schema: _schema, savedOn: _savedOn, rules: _rules, ...rest } = life ?? {};
        expect(rest).toEqual(JSON.parse(JSON.stringify(content)));
      }),
      { numRuns: 200 }
    );
  });

  test('of which a part is cut off is damaged, wherever it was cut', async () => {
    const lengths = fc.integer({ min: 0, max: FILE.length - 3 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        expect((await read(FILE.slice(0, length))).refusal?.kind).toBe('damaged');
      })
    );
    expect((await read('{\n"schema": "neuromodulation-life/1",\n"facts" 7}')).refusal).toEqual({
      kind: 'damaged',
      line: 3
    });
  });

  test.each([[], 7, null, {}, { schema: 3 }, { schema: 'something/1' }, { age: 54 }])(
    'is not %j: that is foreign',
    async (value) => {
      expect((await readValue(value)).refusal).toEqual({ kind: 'foreign' });
    }
  );

  test.each(['case', 'diary', 'advice'])('is no %s of this site, and says so', async (found) => {
    const { refusal } = await readValue({ schema: `neuromodulation-${found}/1` });
    expect(refusal).toEqual({ kind: 'otherFormat', found });
  });

  test('of another version says which', async () => {
    const { refusal } = await changed('schema', 'neuromodulation-life/2');
    expect(refusal).toEqual({ kind: 'otherVersion', found: 'neuromodulation-life/2' });
  });

  test('in which a key stands twice says which, and where', async () => {
    const { refusal } = await read(
      FILE.replace('"country": "BE"', '"country": "BE",\n  "country": "NL"')
    );
    expect(refusal).toEqual({ kind: 'repeatedKey', key: 'country', line: 10 });
  });
});

describe('what is wrong in a file is told with its place, what stands there and what is allowed', () => {
  test.each<[string, unknown, object]>([
    ['country', 'DE', { found: 'DE', allowed: { kind: 'oneOf', values: ['NL', 'BE'] } }],
    ['country', undefined, { allowed: { kind: 'present' } }],
    ['savedOn', '2026-02-30', { found: '2026-02-30', allowed: { kind: 'day' } }],
    ['label', 7, { found: '7', allowed: { kind: 'text' } }],
    ['steps', {}, { found: '{}', allowed: { kind: 'list' } }],
    ['facts', [], { found: '[]', allowed: { kind: 'object' } }],
    ['rules', 'old', { found: 'old', allowed: { kind: 'object' } }],
    ['surprise', 1, { allowed: { kind: 'absent' } }],
    ['facts.surprise', 1, { allowed: { kind: 'absent' } }],
    ['facts.age', 540, { found: '540', allowed: { kind: 'range' } }],
    ['facts.age', '54', { found: '54', allowed: { kind: 'range' } }],
    ['facts.pregnant', 'no', { found: 'no', allowed: { kind: 'truth' } }],
    ['facts.drugs.tca', 'x', { found: 'x' }],
    ['steps.0.date', '12-10-2026', { found: '12-10-2026', allowed: { kind: 'day' } }],
    ['steps.0.event.type', 'FLOWN', { found: 'FLOWN', allowed: { kind: 'oneOf' } }],
    ['steps.2.event.outcome', 'fine', { found: 'fine', allowed: { kind: 'oneOf' } }],
    ['steps.0.by', 'x', { allowed: { kind: 'absent' } }],
    ['trial.isBaselineTaken', 'yes', { found: 'yes', allowed: { kind: 'truth' } }],
    ['trial.diary.0.note', 'x', { allowed: { kind: 'absent' } }],
    ['meeting.decisions.0.date', 'soon', { found: 'soon', allowed: { kind: 'day' } }],
    ['answered.asTyped.age', '54', { allowed: { kind: 'absent' } }]
  ])('%s: %j', async (path, value, problem) => {
    const { refusal } =
      path === 'facts.drugs.tca'
        ? await readValue({ ...JSON.parse(FILE), facts: { 'drugs.tca': value } })
        : await changed(path, value);
    expect(refusal).toMatchObject({ kind: 'content', problems: [{ path, ...problem }] });
  });

  test('of an indication that this site does not know, it is the indication', async () => {
    const { refusal } = await changed('indication', 'migraine');
    expect(refusal).toMatchObject({
      problems: [{ path: 'indication', found: 'migraine', allowed: { values: ALL.ids } }]
    });
  });

  test('all of it at once', async () => {
    const { refusal } = await readValue({ ...JSON.parse(FILE), country: 'DE', label: 7 });
    expect(refusal).toMatchObject({ problems: [{ path: 'label' }, { path: 'country' }] });
  });
});

test('the document on the format names every key, and its example is a file', async () => {
  const document = await readFile(new URL('../../docs/life-format.md', import.meta.url), 'utf8');
  const keys = Object.keys({ ...WHOLE, schema: '', savedOn: '', rules: '' });
  expect(keys.filter((key) => !document.includes(`| \`${key}\``))).toEqual([]);
  const [, example = ''] = /```json\n(.*?)```/s.exec(document) ?? [];
  expect((await read(example)).refusal).toBeUndefined();
});
