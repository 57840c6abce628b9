import { readFileSync } from 'node:fs';
import { writeJsonDiary } from '$lib/diary/files/write-json-diary.ts';
import { readCase } from '../../statecharts/case/read-case.ts';
import { responseOf } from '../../statecharts/fhir/response.ts';
import { cases as cluster } from '../../statecharts/indications/cluster/cases.ts';
import { cases as crps } from '../../statecharts/indications/crps/cases.ts';
import { cases as fbss } from '../../statecharts/indications/fbss/cases.ts';
import { writeLife } from '../../statecharts/life/write-life.ts';
import { DAYS } from '../files/days.ts';
import { WHOLE } from '../unit/support/life-contents.ts';
import { FILLED_IN } from '../unit/support/publisher.ts';

/** What each way in takes: hostile texts begin as one of these. */
export const CASES = Object.entries({ fbss, crps, cluster }).map(([indication, cases]) =>
  JSON.stringify({
    schema: 'neuromodulation-case/1',
    id: 'case-1',
    country: 'BE',
    indication,
    facts: cases.find(({ expected }) => expected === 'refer')?.facts ?? {},
    rules: '2020.4'
  })
);

/** The cases as responses to questionnaires of FHIR. */
export const RESPONSES = CASES.map((text) => {
  const { case: given } = readCase(JSON.parse(text));
  if (!given) throw new Error('A good case is none.');
  return JSON.stringify(responseOf(given, 'https://guide.example', '2026-11-30'));
});

export const CASE_LISTS = [`[\n${CASES.join(',\n')}\n]\n`];

export const CASE_TABLES = [
  'id,indication,country,age,painNrs,pregnant\na,fbss,BE,54,7.5,false\n"b ""x""",crps,NL,,NA,\n',
  'indication;age;bmi\r\nfbss;54;31,5\r\nnone;x;\r\n'
];

const diary = DAYS.slice(0, 3).map(({ date, scores }) => ({ date, scores }));

export const TRIALS = [
  JSON.stringify({ id: 't', indication: 'fbss', days: 9, baselineNrs: 8, diary, doubt: false }),
  JSON.stringify({ indication: 'cluster', baselineAttacksPerWeek: 14, attacksPerWeek: 6, days: 21 })
];

export const OFF_TESTS = [
  JSON.stringify({
    ...{ id: 'o', indication: 'crps', beforeVasMm: 40, offVasMm: 60.5 },
    ...{ weeksOff: 3, qualityOfLifeDeclined: true }
  })
];

export const IMPLANTS = [
  JSON.stringify({
    id: 'i',
    indication: 'fbss',
    implantDate: '2026-03-31',
    years: 3,
    country: 'NL'
  })
];

export const LIVES = [
  writeLife(WHOLE, '2026-11-30'),
  writeLife({ country: 'NL', indication: 'crps', facts: { age: 54 }, steps: [] }, '2026-11-30')
];

export const DIARIES = [writeJsonDiary('nrs', DAYS.slice(0, 3)), writeJsonDiary('vas', [])];

export const TABLES = ['export-nl.csv', 'export-en.csv', 'nl-day-first.csv', 'nl-tab.csv'].map(
  (name) => readFileSync(`tests/files/${name}`, 'utf8').split('\n').slice(0, 4).join('\n')
);

export const LISTS = [
  'Amitriptyline 25 mg 1 dd 1\nPregabaline 75 mg 2dd1 gestopt\nOxycodon 10 mg 2 dd 1, zn 5 mg\n',
  'Fentanyl pleister 25 µg/u om de 3 dagen; sinds 1-3-2024\tallergie: tramadol\n',
  'naam | sterkte | ochtend | middag | avond\ncarbamazepine | 200 mg | 1 | - | 1\nclopidogrel 75 mg'
];

export const TYPED = [
  '4,5',
  '1.000',
  '31-3-2026',
  '2026-03-31',
  'true',
  'failed back surgery',
  'L86'
];

export const PUBLISHERS = [JSON.stringify(FILLED_IN, null, 2)];
