import { beforeAll, describe, expect, test } from 'vitest';
import { runOn, type Output } from './support/headless.ts';

// The examples of the formats, as `npm run --silent trial` and the others read them.
const PAIN_TRIAL =
  '{"country":"NL","indication":"fbss","days":9,"baselineNrs":8,"doubt":false,"diary":[{"date":"2026-03-01","scores":[4,5]},{"date":"2026-03-02","scores":[4]},{"date":"2026-03-03","scores":[3,4]},{"date":"2026-03-04","scores":[4,4]}]}';
const CLUSTER_TRIAL =
  '{"indication":"cluster","country":"NL","days":30,"baselineAttacksPerWeek":10,"attacksPerWeek":7,"doubt":false}';
/** Four days before those of the example. */
const BEFORE = [25, 26, 27, 28].map((day) => `{"date":"2026-02-${day}","scores":[8]},`).join('');
const ONE_A_DAY = [1, 2, 3, 4, 5, 6, 7]
  .map((day) => `{"date":"2026-03-0${day}","attacks":1}`)
  .join();
const OFF_TEST = '{"indication":"fbss","beforeNrs":4,"offNrs":6.5,"weeksOff":2}';
const IMPLANT = '{"country":"NL","implantDate":"2026-08-31","years":3}';

describe('the command for a trial', () => {
  let output: Output;

  beforeAll(async () => {
    const bad = '{"id":"bad","indication":"fbss","days":-1,"baselineNrs":1e999,"colour":"red"}';
    const diary = '{"id":"d","indication":"fbss","diary":[{"date":"2026-03-01","scores":[1e999]}]}';
    const lines = [PAIN_TRIAL, '', ' \r', CLUSTER_TRIAL, bad, 'not JSON', '[]', diary];
    const noticed = PAIN_TRIAL.replace('"days":9', '"days":7')
      .replace('"doubt":false', '"doubt":true')
      .replace('"diary":[', `"diary":[${BEFORE}`);
    const byDiary = CLUSTER_TRIAL.replace('"attacksPerWeek":7', `"diary":[${ONE_A_DAY}]`);
    const last = ['{"id":"last","indication":"crps"}', noticed, byDiary, '{"indication":"phn"}'];
    output = await runOn('trial', [...lines, ...last].join('\n'));
  }, 30_000);

  test('gives what the format gives for its examples, to the letter', () => {
    expect(output.text.split('\n').slice(0, 2)).toEqual([
      '{"outcome":"permanent-possible","score":4,"reduction":0.5,"mayExtend":false}',
      '{"outcome":"permanent-possible","reduction":0.3,"mayExtend":false}'
    ]);
  });

  test('gives every error of a bad line in its place', () => {
    expect(output.lines[2]).toEqual({
      id: 'bad',
      error: [
        { fact: 'baselineNrs', given: '1e999', allowed: expect.stringMatching(/1e15/) },
        { fact: 'colour', given: 'red', allowed: expect.stringMatching(/baselineVasMm/) },
        { fact: 'days', given: -1, allowed: expect.any(String) },
        { fact: 'baselineNrs', given: 'Infinity', allowed: expect.stringMatching(/0 to 10/) }
      ]
    });
    expect(output.lines[3]).toMatchObject({ id: null, error: [{ fact: null, given: 'not JSON' }] });
    expect(output.lines[4]).toMatchObject({ id: null, error: [{ fact: null, given: [] }] });
    expect(output.lines[5]).toMatchObject({
      id: 'd',
      error: [
        { fact: 'scores', given: '1e999' },
        { fact: 'diary', given: { date: '2026-03-01', scores: ['Infinity'] } }
      ]
    });
  });

  test('goes on after a bad line, gives back the id, and ends with status 2', () => {
    expect(output.lines.slice(6)).toEqual([
      { id: 'last', outcome: 'incomplete', mayExtend: false },
      {
        outcome: 'permanent-possible',
        score: 4,
        reduction: 0.5,
        mayExtend: true,
        latestDay: 21,
        notice: 'more-diary-days'
      },
      { outcome: 'permanent-possible', reduction: 0.3, mayExtend: false },
      { id: null, error: [{ fact: 'indication', given: 'phn', allowed: expect.any(String) }] }
    ]);
    expect(output.status).toBe(2);
  });
});

test('the command for an off-test gives what the format gives', async () => {
  const output = await runOn('off-test', `${OFF_TEST}\n{"id":"c","indication":"cluster"}`);
  expect(output.text).toBe(
    '{"outcome":"switch-on","worsening":2.5}\n{"id":"c","outcome":"team-decision"}\n'
  );
  expect(output.status).toBe(0);
}, 30_000);

test('the command for a schedule gives what the format gives', async () => {
  const output = await runOn('schedule', IMPLANT);
  const both = '"what":["visit","proms"]';
  expect(output.text).toBe(
    '{"visits":[{"date":"2026-11-30","months":3,"what":["visit"]},' +
      `{"date":"2027-02-28","months":6,${both}},{"date":"2027-08-31","months":12,${both}},` +
      `{"date":"2028-08-31","months":24,${both}},{"date":"2029-08-31","months":36,${both}}]}\n`
  );
  expect(output.status).toBe(0);
}, 30_000);
