import fc from 'fast-check';
import { fbss } from '../../../statecharts/indications/fbss/index.ts';
import type { KnownIndications } from '../../../statecharts/life/read-life.ts';
import { pathwayOf, pathways } from '../../../statecharts/indications/registry.ts';
import type { FactDefinition } from '../../../statecharts/facts/fact.ts';
import { addDays } from '../../../statecharts/care/dates.ts';
import type { LifeContent } from '../../../statecharts/life/write-life.ts';

/** All indications with a pathway. */
export const ALL: KnownIndications = {
  ids: pathways.map(({ id }) => id),
  factsOf: (id) => Promise.resolve(pathwayOf(id)?.facts)
};

/** A patient of whom as much is known as a file can hold. */
export const WHOLE: LifeContent = {
  label: 'Casus A-17',
  country: 'BE',
  indication: 'fbss',
  facts: {
    age: 54,
    painNrs: 7.5,
    radicularPain: null,
    pregnant: false,
    'drugs.tca': 'insufficient'
  },
  answered: {
    seen: 'true',
    durationUnit: 'years',
    asTyped: { bmi: '4O' },
    groups: { pregnant: 'particulars' },
    meant: ['painNrs'],
    implied: ['drugs.tca']
  },
  letter: {
    side: 'left',
    sex: 'female',
    freeText: 'Regel één\nregel twee',
    opioids: ['oxycodon 10 mg 2dd1'],
    bloodThinners: ['apixaban'],
    tried: {
      'drugs.tca': { drug: 'amitriptyline', dose: '25 mg', duration: '6 weken', reason: '' }
    }
  },
  advice: { category: 'refer', criteria: { 'general.adult': 'met', 'fbss.radicular': 'unknown' } },
  steps: [
    { event: { type: 'REFERRED' }, date: '2026-10-12' },
    { event: { type: 'ACCEPTED' }, asTyped: '32-13-2026' },
    {
      event: {
        type: 'EVALUATED',
        outcome: 'extend',
        mayExtend: true,
        extension: { latestDay: 28, daysLeft: 7 }
      },
      found: { kind: 'trial', measure: 'pain', days: 21, instrument: 'nrs', reduction: 0.45 }
    },
    {
      event: { type: 'OFF_TEST_EVALUATED', outcome: 'switch-on' },
      found: { kind: 'offTest', before: 4, off: 6.1, qualityOfLifeDeclined: true }
    }
  ],
  meeting: {
    decisions: [{ outcome: 'accepted', modality: 'SCS', date: '2026-11-24', present: ['other'] }],
    draft: { outcome: 'later', present: [], before: 'morgen', owner: 'dr. P.' },
    hasImplant: 'false',
    due: { 'minimallyInvasive.nerveRootPrf': '1-12-2026' }
  },
  trial: {
    ...{ days: '9', firstDay: '1-3-2026', instrument: 'nrs', baseline: '8', isBaselineTaken: true },
    ...{ attacks: '', doubt: 'false', confirmed: '8' },
    diary: [{ date: '2026-03-01', scores: ['4', ''], medication: 'paracetamol' }]
  },
  offTest: {
    ...{ instrument: 'vas', isInstrumentTaken: false, weeksOff: '2', qualityOfLifeDeclined: '' },
    before: { way: 'score', text: '40', diary: [] },
    off: { way: 'diary', text: '', diary: [{ date: '2027-01-01', scores: ['61'], medication: '' }] }
  },
  aftercare: {
    implants: [{ name: 'a1b2', date: '31-3-2026', years: '2' }],
    batteries: [{ name: 'c3d4', date: '' }]
  },
  proms: { moments: [{ date: '1-3-2026', totals: { odi: '40', nrs: '8,' } }] }
};

const valueOf = (definition: FactDefinition): fc.Arbitrary<number | boolean | string> => {
  if (definition.kind === 'boolean') return fc.boolean();
  if (definition.kind !== 'number') return fc.constantFrom(...definition.values);
  const { min, max, above } = definition;
  return fc.integer({ min: Math.ceil(min) + (above ? 1 : 0), max: Math.floor(max) });
};

const facts = fc.record(
  Object.fromEntries(
    Object.entries(fbss.facts).map(([id, definition]) => [id, fc.option(valueOf(definition))])
  ),
  { requiredKeys: [] }
);

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1980-01-01', days));
const texts = fc.array(fc.string());
const diary = fc.array(fc.record({ date: fc.string(), scores: texts, medication: fc.string() }));

/** Patients with anything in any of their fields. */
export const lives: fc.Arbitrary<LifeContent> = fc.record(
  {
    label: fc.string(),
    country: fc.constantFrom('NL', 'BE'),
    indication: fc.constant('fbss'),
    facts,
    letter: fc.record({ freeText: fc.string(), opioids: texts }),
    steps: fc.array(
      fc.record(
        {
          event: fc.constantFrom(...WHOLE.steps.map(({ event }) => event)),
          date: day,
          asTyped: fc.string(),
          found: fc.constantFrom(...WHOLE.steps.flatMap(({ found }) => found ?? []))
        },
        { requiredKeys: ['event'] }
      )
    ),
    trial: fc.record({
      ...{ days: fc.string(), firstDay: fc.string(), baseline: fc.string(), attacks: fc.string() },
      instrument: fc.constantFrom('', 'nrs', 'vas'),
      isBaselineTaken: fc.boolean(),
      doubt: fc.constantFrom('', 'true', 'false', 'unknown'),
      diary
    }),
    proms: fc.record({
      moments: fc.array(
        fc.record({
          date: fc.string(),
          totals: fc.record({ odi: fc.string(), nrs: fc.string() }, { requiredKeys: [] })
        })
      )
    })
  },
  { requiredKeys: ['country', 'indication', 'facts', 'steps'] }
) as fc.Arbitrary<LifeContent>;
