import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/words/language.ts';
import { addDays } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { guarded, unguarded } from './formula-guard.ts';
import { dayOf, fileDays, readText } from './testing.ts';
import { writeCsvDiary } from './write-csv-diary.ts';
import { writeJsonDiary } from './write-json-diary.ts';
import { onOneLine, type FileDay } from './diary-file.ts';

const instruments = fc.constantFrom<Instrument[]>('nrs', 'vas');

const again = (text: string, name: string) => {
  const { days, problems, format: _, ...rest } = readText(text, name);
  return { problems, days: days?.map(dayOf), ...rest };
};

/** The same days, each note on one line: that is all that may change. */
const told = (days: readonly FileDay[]): FileDay[] =>
  days.map(({ medication, activity, note, ...day }) => ({
    ...day,
    ...(medication && { medication: onOneLine(medication) }),
    ...(activity && { activity: onOneLine(activity) }),
    ...(note && { note: onOneLine(note) })
  }));

describe('a diary that is written', () => {
  test('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(instruments, fileDays, (instrument, days) => {
        const text = writeJsonDiary(instrument, days);
        expect(again(text, 'a.json')).toEqual({
          instrument,
          days: told(days),
          problems: undefined
        });
      })
    );
  });

  test.each(LANGUAGES)('comes back from a table in %s as it was', (language) => {
    fc.assert(
      fc.property(instruments, fileDays, (instrument, days) => {
        const text = writeCsvDiary(instrument, days, language);
        expect(again(text, 'a.csv')).toEqual({ instrument, days: told(days), problems: undefined });
      })
    );
  });

  test('opens in a spreadsheet as that language has it', () => {
    const days = [{ date: '2026-03-01', scores: [4.5, 4.125], sleep: 6 }];
    expect(writeCsvDiary('nrs', days, 'nl')).toBe(
      '\uFEFFdatum;nrs 1;nrs 2;slaap\r\n2026-03-01;4,5;4,1250;6\r\n'
    );
    expect(writeCsvDiary('nrs', days, 'en')).toBe(
      '\uFEFFdate,nrs 1,nrs 2,sleep\r\n2026-03-01,4.5,4.1250,6\r\n'
    );
  });

  test('has the times beside their scores, and no columns of them when none is known', () => {
    const days: FileDay[] = [
      { date: '2026-03-01', scores: [4, 6], times: ['08:10', null] },
      { date: '2026-03-02', scores: [5], times: ['00:05'] }
    ];
    expect(writeCsvDiary('nrs', days, 'nl')).toBe(
      '\uFEFFdatum;nrs 1;tijd 1;nrs 2;tijd 2\r\n2026-03-01;4;08:10;6;\r\n2026-03-02;5;00:05;;\r\n'
    );
    expect(writeCsvDiary('nrs', days, 'en')).toContain('date,nrs 1,time 1,nrs 2,time 2');
    expect(writeCsvDiary('nrs', [{ date: '2026-03-01', scores: [4], times: [null] }], 'en')).toBe(
      '\uFEFFdate,nrs 1\r\n2026-03-01,4\r\n'
    );
  });

  test('has no column for what no day has, and one score at least', () => {
    const days = [{ date: addDays('2026-03-01', 1), scores: [], attacks: 0 }];
    expect(writeCsvDiary('vas', days, 'en')).toBe('\uFEFFdate,vas 1,attacks\r\n2026-03-02,,0\r\n');
  });
});

describe('a note that a spreadsheet would take for a formula', () => {
  const odd = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '＝', 'a', ' ') });

  test.each(['=1+1', '+31', '-', '@x', '＝1', "'=1"])('%s has an apostrophe before it', (note) => {
    expect(guarded(note)).toBe(`'${note}`);
  });

  test.each(['4 x per dag', "'s avonds 1", 'a=b', ''])('%s is no such note', (note) => {
    expect(guarded(note)).toBe(note);
  });

  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(odd, (note) => {
        expect(unguarded(guarded(note))).toBe(note);
        expect(guarded(note)).not.toMatch(/^[=+\-@＝]/);
      })
    );
  });
});
