import { describe, expect, test } from 'vitest';
import { MEANWHILE_READING } from '../../statecharts/advice/refer-to.ts';
import { OFF_TEST_OUTCOMES } from '../../statecharts/care/off-test.ts';
import { TRIAL_OUTCOMES } from '../../statecharts/care/trial.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { type Criterion } from '../../statecharts/criteria/criterion.ts';
import { ACTORS } from '../../statecharts/criteria/actor.ts';
import { readsPatient } from '../../statecharts/criteria/conditions-of.ts';
import { STAGES } from '../../statecharts/criteria/stage.ts';
import { isOfTreatments } from '../../statecharts/criteria/treatment-gaps.ts';
import { waysToFail } from '../../statecharts/criteria/ways-to-fail.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import {
  CONCERNS,
  STEP_STATUSES,
  type FactDefinition,
  type FactTable
} from '../../statecharts/facts/fact.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { MODALITIES } from '../../statecharts/indications/treatment.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { CLINICAL, LANGUAGES, sharedWords, wordsIn, wordsOf } from './support/words.ts';

const CENTRES = ['neuromodulation-centre', 'ons-centre'] as const satisfies Indication['centre'][];

/** What every page needs, whichever the indication. */
const everywhere = [
  ...CATEGORIES.flatMap((id) => [`category.${id}.heading`, `category.${id}.line`]),
  ...TRIAL_OUTCOMES.flatMap((id) => outcomeWords(`trial.${id}`)),
  ...OFF_TEST_OUTCOMES.flatMap((id) => outcomeWords(`offTest.${id}`)),
  ...STAGES.map((id) => `stage.${id}`),
  ...[...ACTORS, ...CENTRES].flatMap((id) => [`actor.${id}.name`, `actor.${id}.to`]),
  ...CENTRES.map((id) => `destination.${id}`),
  ...MODALITIES.map((id) => `modality.${id}`),
  ...['covered', 'unclear', 'not-covered'].map((id) => `reimbursement.${id}`),
  ...STEP_STATUSES.flatMap((id) => [`status.${id}`, `status.${id}.short`]),
  ...CONCERNS.map((id) => `concern.${id}`),
  `reading.${MEANWHILE_READING}`,
  ...[
    'category.meanwhile',
    'urgent.heading',
    'urgent.line',
    'safety.heading',
    'safety.text',
    'safety.source'
  ]
];

function outcomeWords(outcome: string): string[] {
  return ['heading', 'line', 'next'].map((part) => `${outcome}.${part}`);
}

function neededForFact([id, definition]: [string, FactDefinition]): string[] {
  const fact = `fact.${id}`;
  const asked = [`${fact}.label`, `${fact}.question`, `${fact}.help`];
  if (definition.kind === 'boolean') return [...asked, `${fact}.yes`, `${fact}.no`];
  if (definition.kind !== 'choice') return asked;
  return [...asked, ...definition.values.map((value) => `${fact}.${value}`)];
}

function neededForCriterion(criterion: Criterion, table: FactTable): string[] {
  const { id, test: condition, readings, sources, failures } = criterion;
  const documents = Object.values(sources).flatMap((places) =>
    places.map((place) => place.split(' ')[0])
  );
  return [
    `criterion.${id}.title`,
    // An urgent call is the way on by itself; without a pathway, the indication names it.
    ...failures
      .filter(({ effect, urgent }) => effect === 'exclude' && !urgent && id !== 'indication.listed')
      .map(() => `criterion.${id}.instead`),
    // What rules neuromodulation out says so itself, under the heading of the advice.
    ...failures.filter(({ effect }) => effect === 'exclude').map(() => `criterion.${id}.reason`),
    // What is unmet about treatments is worded from their statuses.
    ...(isOfTreatments(condition, table) ? [] : waysToFail(criterion, table)).map(
      (way) => `criterion.${id}.${way}`
    ),
    ...(readsPatient(criterion) ? [`criterion.${id}.unknown`] : []),
    ...readings.map((reading) => `reading.${reading}`),
    ...documents.map((document) => `source.${document}`)
  ];
}

function neededForIndication(indication: Indication): string[] {
  const { id, hasPathway, facts, criteria, attention, notes } = indication;
  const about = ['name', 'short', 'description'].map((key) => `indication.${id}.${key}`);
  const instead = hasPathway ? [] : [`indication.${id}.why`, `indication.${id}.instead`];
  const covered = hasPathway ? id : 'without-pathway';
  return [
    ...about,
    ...instead,
    ...COUNTRIES.map((country) => `reimbursement.${covered}.${country}`),
    ...Object.entries(facts)
      .filter(([fact]) => fact !== 'country')
      .flatMap(neededForFact),
    ...criteria.flatMap((criterion) => neededForCriterion(criterion, facts)),
    ...attention.flatMap(({ id: point, readings = [] }) => [
      `attention.${point}`,
      ...readings.map((reading) => `reading.${reading}`)
    ]),
    ...notes.map((note) => `note.${note.id}`)
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every category, stage, actor, modality, status and grade has its words', () => {
    const words = sharedWords(language);
    expect(everywhere.filter((key) => !words.has(key))).toEqual([]);
  });

  test.each(indications)('everything that $id asks or says has its words', (indication) => {
    const words = wordsOf(indication, language);
    expect(neededForIndication(indication).filter((key) => !words.has(key))).toEqual([]);
  });

  test.each(indications)(
    'every fact and criterion worded for $id is one it knows',
    (indication) => {
      const own = Object.keys(indication.facts).map((id) => `fact.${id}.`);
      const criteria = indication.criteria.map(({ id }) => `criterion.${id}.`);
      const shared = new Map(CLINICAL.flatMap((folder) => [...wordsIn(folder, language)]));
      const stray = [...wordsOf(indication, language).keys()].filter(
        (key) =>
          /^(fact|criterion)\./.test(key) &&
          !shared.has(key.replace(/_BE$/, '')) &&
          ![...own, ...criteria].some((start) => key.startsWith(start))
      );
      expect(stray).toEqual([]);
    }
  );
});
