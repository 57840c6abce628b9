import { describe, expect, test } from 'vitest';
import { AFTERCARE_SOURCE } from '../../statecharts/care/aftercare.ts';
import { CENTRE_ITEMS, COOPERATION_ITEM } from '../../statecharts/care/centre-items.ts';
import { TRANSITION_ARRANGEMENT } from '../../statecharts/care/existing-implant.ts';
import { PROMS_SOURCE } from '../../statecharts/care/proms.ts';
import { MINIMUM_TRIAL, TRIAL_IN_ANNEX } from '../../statecharts/care/trial-length.ts';
import type { Citation } from '../../statecharts/criteria/source.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { graphOf } from '../../statecharts/graph/graph.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { ABOUT_CONDITION } from '../../statecharts/sources/conditions.ts';
import { sourcesOfPoint } from '../../statecharts/sources/of-point.ts';
import { passageIdOf } from '../../statecharts/sources/passage.ts';
import { PASSAGES, passagesOn } from '../../statecharts/sources/passages.ts';
import { placeIdOf } from '../../statecharts/sources/place-id.ts';
import { LANGUAGES, sharedWords } from './support/words.ts';

const MOST_WORDS = 15;

const ids = new Set(PASSAGES.map(passageIdOf));
const places = new Set(PASSAGES.map(({ at }) => at));

describe('a passage', () => {
  test('is quoted in at most fifteen words, without quotation marks of ours', () => {
    const quotes = PASSAGES.flatMap(({ quote }) => quote ?? []);
    expect(quotes.length).toBeGreaterThan(120);
    expect(quotes.filter((quote) => quote.split(/\s+/).length > MOST_WORDS)).toEqual([]);
    expect(quotes.filter((quote) => quote !== quote.trim() || /["“”]/.test(quote))).toEqual([]);
  });

  test.each(LANGUAGES)('that is silent says why we have a rule, in %s', (language) => {
    const words = sharedWords(language);
    const silent = PASSAGES.filter(({ quote }) => quote === undefined);
    expect(silent.length).toBeGreaterThan(4);
    const unsaid = silent.map((passage) => `passage.silent.${passageIdOf(passage)}`);
    expect(unsaid.filter((key) => !words.has(key))).toEqual([]);
  });

  test('says nothing twice in one place', () => {
    const seen = PASSAGES.map(({ at, about, quote, of }) => JSON.stringify([at, about, quote, of]));
    expect(seen.filter((each, i) => seen.indexOf(each) !== i)).toEqual([]);
  });
});

describe('every criterion', () => {
  const all = indications.flatMap((indication) =>
    indication.criteria.flatMap((criterion) =>
      COUNTRIES.map((country) => ({ indication, criterion, country }))
    )
  );

  test('has a passage, in each country, at a place that it cites', () => {
    const without = all.filter(
      ({ indication, criterion, country }) =>
        passagesOn([criterion.id], criterion.sources[country], indication.id).length === 0
    );
    expect(all.length).toBeGreaterThan(200);
    expect(
      without.map(({ indication, criterion, country }) => [indication.id, criterion.id, country])
    ).toEqual([]);
  });

  test('is found at each place that it cites', () => {
    const links = all.flatMap(({ criterion: { id, sources }, country }) =>
      sources[country].map((at) => passageIdOf({ about: id, at }))
    );
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });

  test('has the passage of its own indication, and no other’s', () => {
    const [arms] = passagesOn(['country.reimbursement'], ['be-hospital'], 'fnss');
    expect(arms?.quote).toContain('armen');
    expect(passagesOn(['country.reimbursement'], ['be-hospital'], 'fnss')).toHaveLength(1);
  });
});

describe('what comes after the referral', () => {
  const cited: readonly Citation[] = [
    ...Object.values(AFTERCARE_SOURCE),
    ...[...CENTRE_ITEMS, COOPERATION_ITEM].map(({ source }) => source),
    ...TRANSITION_ARRANGEMENT.sources,
    ...Object.values(MINIMUM_TRIAL).map(({ source }) => source),
    TRIAL_IN_ANNEX.source,
    PROMS_SOURCE
  ];

  test('is cited at places that the page of the sources has', () => {
    expect(cited.filter((at) => !places.has(at))).toEqual([]);
  });

  test.each(pathways)('has a passage for every step of $id that people take', ({ chart, id }) => {
    const steps = graphOf(chart).edges.flatMap(({ meta }) =>
      meta.condition === undefined ? [] : [{ condition: meta.condition, sources: meta.sources }]
    );
    expect(steps.length).toBeGreaterThan(15);
    const untold = steps.flatMap(({ condition, sources }) =>
      COUNTRIES.filter(
        (country) => passagesOn(ABOUT_CONDITION[condition], sources[country], id).length === 0
      ).map((country) => [condition, country])
    );
    expect(untold).toEqual([]);
  });

  test('has a passage for every requirement of a centre', () => {
    const items = [...CENTRE_ITEMS, COOPERATION_ITEM];
    const untold = items.filter(({ id, source }) => !ids.has(`${placeIdOf(source)}.centre.${id}`));
    expect(untold).toEqual([]);
  });

  test('has every place of its chart', () => {
    const states = pathways.flatMap(({ chart }) => graphOf(chart).nodes);
    const all = states.flatMap(({ meta }) => COUNTRIES.flatMap((each) => meta.sources[each]));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((at) => !places.has(at))).toEqual([]);
  });
});

test('every point to mind and every note has a passage, or says that there is none', () => {
  const points = pathways.flatMap(({ attention, notes }) => [
    ...attention.map(({ id }) => `attention.${id}`),
    ...notes.map(({ id }) => `note.${id}`)
  ]);
  const told = new Set(PASSAGES.map(({ about }) => about));
  expect(points.filter((point) => !told.has(point))).toEqual([]);
});

test('a point to mind is cited where its passage stands', () => {
  const points = pathways.flatMap(({ attention }) => attention.map(({ id }) => id));
  const cited = points.flatMap((id) =>
    sourcesOfPoint(id).map((at) => passageIdOf({ about: `attention.${id}`, at }))
  );
  const told = new Set(PASSAGES.map(passageIdOf));
  expect(points.length).toBeGreaterThan(50);
  expect(cited.filter((id) => !told.has(id))).toEqual([]);
});
