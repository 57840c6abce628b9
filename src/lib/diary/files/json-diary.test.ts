import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDecimal } from '$lib/ui/answer.ts';
import { onOneLine } from './diary-file.ts';
import { readDiaryText } from './read-diary-file.ts';
import { dayOf, fileDays, readText } from './testing.ts';

const kindOf = (text: string, name: string) => readText(text, name).problems?.[0]?.kind;
const json = (file: unknown) => JSON.stringify(file);

describe('a diary in JSON', () => {
  const file = { schema: 'neuromodulation-diary/2', instrument: 'nrs' };
  const first = { ...file, schema: 'neuromodulation-diary/1' };
  const with1 = (day: unknown) => json({ ...file, days: [day] });
  const withTimes = (...times: unknown[]) => with1({ date: '2026-03-01', scores: [4, 5], times });

  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fileDays, (list) => {
        expect(readText(json({ ...file, days: list }), 'a.json')).toEqual({
          format: 'json',
          instrument: 'nrs',
          days: list.map(
            ({ times, sleep, attacks, medication = '', activity, note, ...day }, i) => ({
              ...day,
              place: { day: i + 1 },
              medication: onOneLine(medication),
              ...(activity !== undefined && { activity: onOneLine(activity) }),
              ...(note !== undefined && { note: onOneLine(note) }),
              scores: day.scores.map((score) => writeDecimal(score, String)),
              ...(times && { times: times.map((time) => time ?? '') }),
              ...(sleep !== undefined && { sleep: String(sleep) }),
              ...(attacks !== undefined && { attacks: String(attacks) })
            })
          )
        });
      })
    );
  });

  test.each([
    ['{"schema":', 'json'],
    ['[]', 'json'],
    [json({ ...file, schema: 'neuromodulation-diary/3', days: [] }), 'schema'],
    [json({ ...file, schema: 'neuromodulation-diary/0', days: [] }), 'schema'],
    [json({ ...file, schema: 2, days: [] }), 'schema'],
    [json({ instrument: 'nrs', days: [] }), 'schema'],
    [json({ ...file, instrument: 'NRS', days: [] }), 'instrument'],
    [json({ ...file, patient: 'x', days: [] }), 'unknownKey'],
    [json({ ...first, about: 'x', days: [] }), 'unknownKey'],
    [json(file), 'days'],
    [json({ ...file, days: [] }), 'empty'],
    [with1('2026-03-01'), 'day'],
    [with1({ date: '2026-02-30', scores: [4] }), 'date'],
    [with1({ date: '2026-03-01', scores: ['4'] }), 'score'],
    [with1({ date: '2026-03-01', scores: [null] }), 'score'],
    [with1({ date: '2026-03-01' }), 'score'],
    [with1({ date: '2026-03-01', scores: [4], medication: 3 }), 'medication'],
    [with1({ date: '2026-03-01', scores: [4], activity: 3 }), 'activity'],
    [with1({ date: '2026-03-01', scores: [4], note: 3 }), 'note'],
    [with1({ date: '2026-03-01', scores: [4], sleep: 11 }), 'sleep'],
    [with1({ date: '2026-03-01', scores: [4], sleep: '6' }), 'sleep'],
    [with1({ date: '2026-03-01', scores: [4], attacks: 1.5 }), 'attacks'],
    [with1({ date: '2026-03-01', scores: [4], attacks: -1 }), 'attacks'],
    [with1({ date: '2026-03-01', scores: [4], name: 'x' }), 'unknownKey'],
    [withTimes('08:10', '24:00'), 'time'],
    [withTimes('08:10', '8:10'), 'time'],
    [withTimes('08:10', '08:60'), 'time'],
    [withTimes('08:10', '08:10:00'), 'time'],
    [withTimes('08:10', ''), 'time'],
    [withTimes('08:10', 810), 'time'],
    [withTimes('08:10'), 'times'],
    [withTimes('08:10', null, null), 'times'],
    [with1({ date: '2026-03-01', scores: [4], times: '08:10' }), 'times'],
    [with1({ date: '2026-03-01', scores: [4], times: null }), 'times'],
    [with1({ date: '0026-03-01', scores: [4] }), 'outsideYears'],
    [with1({ date: '26-3-2026', scores: [4] }), 'date']
  ])('%s is refused: %s', (text, kind) => {
    expect(kindOf(text, 'a.json')).toBe(kind);
  });

  test('of the first version is read, and has no times', () => {
    const day = { date: '2026-03-01', scores: [4], sleep: 6 };
    const read = (days: unknown) => readText(json({ ...first, days }), 'a.json');
    expect(read([day]).days?.map(dayOf)).toEqual([day]);
    expect(read([{ ...day, times: ['08:10'] }]).problems).toEqual([
      { kind: 'unknownKey', given: 'times', place: { day: 1 } }
    ]);
  });

  test('has a time for each score, or says that it is not known', () => {
    const read = readText(withTimes(null, '23:59'), 'a.json');
    expect(read.days?.map(({ times }) => times)).toEqual([['', '23:59']]);
    expect(readText(withTimes('00:00', '25:00'), 'a.json').problems).toEqual([
      { kind: 'time', given: '25:00', place: { day: 1, part: 'times' } }
    ]);
  });

  test('is told where its fault is: the day of the list, and the part of it', () => {
    const days = [
      { date: '2026-03-01', scores: [4] },
      { date: '2026-03-02', scores: ['4'], sleep: 11 }
    ];
    expect(readText(json({ ...file, days }), 'a.json').problems).toEqual([
      { kind: 'score', given: '4', place: { day: 2, part: 'scores' } },
      { kind: 'sleep', given: '11', place: { day: 2, part: 'sleep' } }
    ]);
    const broken = '{"schema":"neuromodulation-diary/1",\n"instrument":nrs}';
    expect(readText(broken, 'a.json').problems).toEqual([{ kind: 'json', place: { line: 2 } }]);
  });

  test.each([
    ['{"schema":"neuromodulation-diary/1","instrument":"nrs",\n"instrument":"nrs","days":[]}', 2],
    [
      json({ ...file, days: [] }).replace(
        '[]',
        '[{"date":"2026-03-01","scores":[4],"\\u0064ate":"x"}]'
      ),
      1
    ]
  ])('%s gives a key twice, which is named', (text, line) => {
    const [problem] = readText(text, 'a.json').problems ?? [];
    expect(problem).toMatchObject({ kind: 'repeatedKey', place: { line } });
    expect(['instrument', 'date']).toContain(problem?.given);
  });

  test('may name a key in every day', () => {
    const days = [1, 2].map((d) => ({ date: `2026-03-0${d}`, scores: [4] }));
    expect(readText(json({ ...file, days }), 'a.json').days).toHaveLength(2);
  });

  test('with the newest day first comes in the order of time', () => {
    const days = ['2026-03-03', '2026-03-01', '2026-03-02'].map((date) => ({ date, scores: [4] }));
    const read = readText(json({ ...file, days }), 'a.json').days ?? [];
    expect(read.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
  });

  test('of a day that is still to come is refused, today is not', () => {
    const reader = { write: String, today: '2026-03-01' };
    const kinds = (date: string) =>
      readDiaryText(with1({ date, scores: [4] }), 'a.json', reader).problems?.map(
        ({ kind }) => kind
      );
    expect([kinds('2026-03-01'), kinds('2062-03-01')]).toEqual([undefined, ['future']]);
  });

  test('is known by its first sign too', () => {
    expect(kindOf('{"schema":"x"}', 'diary.txt')).toBe('schema');
  });
});
