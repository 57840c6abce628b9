import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { HEADS } from '../../statecharts/command-line/advice-table.ts';
import { COMMANDS } from '../../statecharts/command-line/commands.ts';
import { writeRow } from '../../statecharts/command-line/write-csv.ts';
import { knownFacts } from '../../statecharts/indications/registry.ts';
import { goodPatient } from './support/good-patient.ts';
import { ranOn } from './support/command-line.ts';
import { LANGUAGES } from './support/words.ts';

const TABLE = ['advise', '--to', 'csv'];
const rowsOf = (text: string) =>
  papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe('a table of advice', () => {
  test('has a row a case, with the line it began on and the status of each criterion', async () => {
    const facts = { ...goodPatient('fbss'), age: 17 };
    const cases = [
      JSON.stringify({ id: 'a', indication: 'fbss', facts }),
      '',
      '{"id":"b","indication":"fbss","facts":{"age":"x"}}'
    ];
    const { text, status } = await ranOn(TABLE, cases.join('\n'));
    const [first, second] = rowsOf(text);
    expect(Object.keys(first ?? {})).toEqual(HEADS);
    expect(first).toMatchObject({
      ...{ line: '1', id: 'a', country: 'NL', indication: 'fbss', category: 'not-now' },
      ...{ stable: 'true', error: '', 'general.age': 'unmet', 'general.pregnancy': 'met' },
      'pdn.lowerLimbs': ''
    });
    expect(second).toMatchObject({ line: '3', id: 'b', category: '', 'general.age': '' });
    expect(second?.['error']).toBe(
      'age: given "x", allowed a number from 0 to 120; null or absent when unknown'
    );
    expect(status).toBe(2);
  });

  test('gives no spreadsheet a formula, and leaves numbers as they are', async () => {
    const ids = [
      '=1+1',
      '+A1',
      '-A1',
      '@SUM(A1)',
      '\t=1',
      '-1+2',
      '-12',
      '+3.5',
      '-0,5',
      'a=b',
      "'=1"
    ];
    const { text } = await ranOn(
      TABLE,
      ids.map((id) => JSON.stringify({ id, indication: 'fbss' })).join('\n')
    );
    expect(rowsOf(text).map(({ id }) => id)).toEqual([
      ...["'=1+1", "'+A1", "'-A1", "'@SUM(A1)", "'\t=1", "'-1+2"],
      ...['-12', '+3.5', '-0,5', 'a=b', "'=1"]
    ]);
    expect(writeRow([-5, 0.1, true, '-5', 'a "b"\nc', '=HYPERLINK("x","y")'])).toBe(
      '-5,0.1,true,-5,"a ""b""\nc","\'=HYPERLINK(""x"",""y"")"\n'
    );
  });
});

describe('the data dictionary', () => {
  test.each(LANGUAGES)('says in %s what every fact and every column means', async (language) => {
    const { text } = await ranOn(['dictionary', '--lang', language]);
    const rows = rowsOf(text);
    const columns = (of: string) => rows.flatMap((row) => (row['of'] === of ? row['column'] : []));
    expect(columns('case')).toEqual([...knownFacts.keys()]);
    expect(columns('advice')).toEqual(HEADS);
    expect(rows.filter(({ label }) => !label)).toEqual([]);
    expect(rows.find(({ column }) => column === 'age')).toMatchObject({
      ...{ kind: 'number', min: '0', max: '120', unit: 'years', specialist: 'false' }
    });
    expect(rows.find(({ column }) => column === 'steps.exercise')).toMatchObject({
      values: 'insufficient unsuitable declined ongoing not-considered effective'
    });
  });
});

describe('what is asked for', () => {
  test('is explained in both languages, with every command and the same options', async () => {
    const [nl, en] = await Promise.all(
      LANGUAGES.map(async (each) => (await ranOn(['--help', '--lang', each])).text)
    );
    const optionsIn = (help = '') =>
      [...help.matchAll(/--[a-z]+(?: [a-z|]+\b)?/g)].map(([each]) => each.split(' ')[0]);
    expect(nl).toContain('Gebruik:');
    expect(optionsIn(nl)).toEqual(optionsIn(en));
    for (const command of [...Object.keys(COMMANDS), 'dictionary'])
      expect([nl, en].every((help) => help?.includes(`\n  ${command} `))).toBe(true);
    expect((await ranOn(['--version'])).text).toBe('1.2.3\n');
  });

  test.each([
    [[], 'Which command'],
    [['--lang', 'nl'], 'Welke opdracht'],
    [['advice'], 'There is no command "advice"'],
    [['advise', '--form', 'csv'], '--form'],
    [['advise', '--from', 'xlsx'], '--from xlsx'],
    [['advise', '--lang', 'de'], '--lang de'],
    [['trial', '--from', 'csv'], 'No csv with trial'],
    [['explain', '--to', 'csv'], 'No csv with explain'],
    [['advise', 'a.csv', 'b.csv'], 'b.csv'],
    [['advise', '/no/such/file.csv'], '/no/such/file.csv'],
    [['advise', '--output', '/no/such/place.csv'], '/no/such/place.csv']
  ])('and cannot be done is refused with status 1: %j', async (args, told) => {
    const ran = await ranOn(args);
    expect(ran).toMatchObject({ status: 1, text: '' });
    expect(ran.told).toContain(told);
  });

  test('may be in files, whose names say how they are written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'command-'));
    const [from, to] = [join(folder, 'cases.CSV'), join(folder, 'advice.ndjson')];
    writeFileSync(from, 'id;indication\na;other\n');
    expect(await ranOn(['advise', from, '--output', to])).toMatchObject({ status: 0, text: '' });
    expect(JSON.parse(readFileSync(to, 'utf8'))).toMatchObject({
      id: 'a',
      category: 'not-indicated'
    });
  });

  test('may be answered in Dutch words', async () => {
    const { lines } = await ranOn(
      ['explain', '--lang', 'nl'],
      JSON.stringify({ indication: 'fbss', facts: { ...goodPatient('fbss'), age: null } })
    );
    expect(JSON.stringify(lines)).toContain('jaar');
  });
});
