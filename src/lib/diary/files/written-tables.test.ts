import { describe, expect, test } from 'vitest';
import { readDiaryText } from './read-diary-file.ts';
import { READER, readText } from './testing.ts';

const read = (text: string) => readText(text, 'diary.csv');
const daysOf = (text: string) =>
  read(text).days?.map(({ date, scores, medication }) => [date, ...scores, medication]);

describe('a table as spreadsheets write it is read', () => {
  test.each([
    ['with columns that are empty', 'datum;nrs;;\n2026-03-26;4;;\n', '4'],
    ['with a column between others that is empty', 'datum;;nrs\n2026-03-26;;4\n', '4'],
    ['with rows longer than its heads', 'datum;nrs\n2026-03-26;4;;\n', '4'],
    ['with a line that names the separator', 'sep=;\r\ndatum;nrs\r\n2026-03-26;4\r\n', '4'],
    ['with such a line in other letters', 'SEP=|\ndatum|nrs\n2026-03-26|4\n', '4'],
    ['with a decimal comma in quotes', 'date,nrs\n2026-03-26,"4,5"\n', '4,5'],
    ['with three decimals', 'datum;nrs\n2026-03-26;3,125\n', '3,1250'],
    ['with three decimals and a point', 'date,nrs\n2026-03-26,3.125\n', '3.1250'],
    ['with blank lines', '\n;;\ndatum;nrs\n;\n2026-03-26;4\n\n', '4'],
    ['with every cell in quotes', '"datum";"nrs"\n"2026-03-26";"4"\n', '4']
  ])('%s', (_, text, score) => {
    expect(daysOf(text)).toEqual([['2026-03-26', score, '']]);
  });

  test('with the newest day first', () => {
    const text = 'datum;nrs\n2026-03-28;6\n2026-03-27;5\n2026-03-26;4\n';
    expect(daysOf(text)?.map(([date]) => date)).toEqual(['2026-03-26', '2026-03-27', '2026-03-28']);
  });

  test.each(['\n', '\r\n', ' \r'])('with %j within a note, which becomes a space', (end) => {
    const text = `datum;nrs;medicatie\r\n2026-03-26;4;"paracetamol${end}3 x per dag"\r\n`;
    expect(daysOf(text)).toEqual([['2026-03-26', '4', 'paracetamol 3 x per dag']]);
  });

  test.each(['26-3-2026', '26/3/2026', '26-03-2026', '26.3.2026'])(
    'with the day first, %s, to be confirmed',
    (date) => {
      const found = read(`datum;nrs\n${date};4`);
      expect(found.days?.map((day) => day.date)).toEqual(['2026-03-26']);
      expect(found).toMatchObject({ isDayFirst: true });
    }
  );

  test.each([
    ['08:10', '08:10'],
    ['8:10', '08:10'],
    ['08:10:00', '08:10'],
    ['0:05', '00:05'],
    ['8:10 AM', '08:10'],
    ['8:10:00 PM', '20:10'],
    ['8:10\u202fpm', '20:10'],
    ['8:10 p.m.', '20:10'],
    ['12:05 AM', '00:05'],
    ['12:05 PM', '12:05'],
    ['23:59', '23:59'],
    ['', undefined]
  ])('with the time %j as %j', (shown, time) => {
    const { days } = read(`datum;nrs 1;tijd 1\n2026-03-26;4;${shown}`);
    expect(days?.map(({ times }) => times?.[0])).toEqual([time]);
  });

  test.each(['24:00', '8:60', '08:10:30', '13:10 PM', '0:10 AM', '8.10', '0,34', '8', 'ochtend'])(
    'but not with the time %j: nothing is made of it',
    (shown) => {
      const { problems } = read(`datum;nrs 1;tijd 1\n2026-03-26;4;${shown}`);
      const place = { line: 2, column: { number: 3, head: 'tijd 1' } };
      expect(problems).toEqual([{ kind: 'time', given: shown, place }]);
    }
  );

  test('with the times wherever they stand, each at the score of its number', () => {
    const text = 'tijd 2;datum;NRS 2;Tijd;NRS 1\n21:50;2026-03-26;6;8:10;4\n;2026-03-27;5;;3\n';
    expect(read(text).days?.map(({ scores, times }) => [scores, times])).toEqual([
      [
        ['6', '4'],
        ['21:50', '08:10']
      ],
      [['5', '3'], undefined]
    ]);
  });

  test('with the year first, about which there is nothing to confirm', () => {
    expect(read('datum;nrs\n2026-03-26;4')).not.toHaveProperty('isDayFirst');
  });

  test('as a whole or not at all: the month first is refused though other days could be read', () => {
    const { problems } = read('date,nrs\n3/4/2026,4\n3/26/2026,5');
    expect(problems).toEqual([
      {
        kind: 'monthFirst',
        given: '3/26/2026',
        place: { line: 3, column: { number: 1, head: 'date' } }
      }
    ]);
  });

  test.each(['2026-04-02', '2-4-2026', '2062-03-01'])('but not of %s, still to come', (date) => {
    const reader = { ...READER, today: '2026-04-01' };
    const kinds = (day: string) =>
      readDiaryText(`date;nrs\n${day};4`, 'a.csv', reader).problems?.map(({ kind }) => kind);
    expect([kinds('2026-04-01'), kinds(date)]).toEqual([undefined, ['future']]);
  });
});
