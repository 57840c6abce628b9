import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDecimal } from '$lib/check/answer.ts';
import { readDiaryText } from './read-diary-file.ts';
import { fileDays } from './testing.ts';

const read = (text: string, name: string) => readDiaryText(text, name, String);
const kindOf = (text: string, name: string) => read(text, name).problems?.[0]?.kind;
const json = (file: unknown) => JSON.stringify(file);

describe('a diary in JSON', () => {
  const file = { schema: 'neuromodulation-diary/1', instrument: 'nrs' };
  const with1 = (day: unknown) => json({ ...file, days: [day] });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fileDays, (list) => {
        expect(read(json({ ...file, days: list }), 'a.json')).toEqual({
          instrument: 'nrs',
          days: list.map(({ sleep, attacks, ...day }) => ({
            medication: '',
            ...day,
            scores: day.scores.map((score) => writeDecimal(score, String)),
            ...(sleep !== undefined && { sleep: String(sleep) }),
            ...(attacks !== undefined && { attacks: String(attacks) })
          }))
        });
      })
    );
  });

  test.each([
    ['{"schema":', 'json'],
    ['[]', 'json'],
    [json({ ...file, schema: 'neuromodulation-diary/2', days: [] }), 'schema'],
    [json({ instrument: 'nrs', days: [] }), 'schema'],
    [json({ ...file, instrument: 'NRS', days: [] }), 'instrument'],
    [json({ ...file, patient: 'x', days: [] }), 'unknownKey'],
    [json(file), 'days'],
    [json({ ...file, days: [] }), 'empty'],
    [with1('2026-03-01'), 'day'],
    [with1({ date: '2026-02-30', scores: [4] }), 'date'],
    [with1({ date: '2026-03-01', scores: ['4'] }), 'score'],
    [with1({ date: '2026-03-01', scores: [null] }), 'score'],
    [with1({ date: '2026-03-01' }), 'score'],
    [with1({ date: '2026-03-01', scores: [4], medication: 3 }), 'medication'],
    [with1({ date: '2026-03-01', scores: [4], activity: 3 }), 'activity'],
    [with1({ date: '2026-03-01', scores: [4], sleep: 11 }), 'sleep'],
    [with1({ date: '2026-03-01', scores: [4], sleep: '6' }), 'sleep'],
    [with1({ date: '2026-03-01', scores: [4], attacks: 1.5 }), 'attacks'],
    [with1({ date: '2026-03-01', scores: [4], attacks: -1 }), 'attacks'],
    [with1({ date: '2026-03-01', scores: [4], name: 'x' }), 'unknownKey']
  ])('%s is refused: %s', (text, kind) => {
    expect(kindOf(text, 'a.json')).toBe(kind);
  });

  test('is known by its first sign too', () => {
    expect(kindOf('{"schema":"x"}', 'diary.txt')).toBe('schema');
  });
});
