import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import { assessorOf } from '../../statecharts/advice/assess-case.ts';
import { byStage } from '../../statecharts/chart/decide.ts';
import { reached, type Reached } from '../../statecharts/graph/reached.ts';
import type { FactValue } from '../../statecharts/facts/fact.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { pathwayCases } from '../support/example-cases.ts';

const complete = pathwayCases
  .find(({ id }) => id === 'fbss')
  ?.cases.find(({ expected, country }) => expected === 'refer' && country === 'NL');

function wayOf(changes: Record<string, FactValue>): Reached {
  const facts = { ...complete?.facts, ...changes };
  return reached(fbss.chart, byStage(assessorOf(fbss).assess({ ...facts, country: 'NL' })));
}

describe('how an advice was reached', () => {
  test('by all stages, where everything is in order', () => {
    const { exits, weighed } = wayOf({});
    expect([...exits.keys()]).toEqual([
      ...['diagnosis', 'general', 'conservative'],
      ...['minimallyInvasive', 'psychosocial', 'neuromodulation']
    ]);
    expect(new Set(exits.values())).toEqual(new Set(['isInOrder']));
    expect(weighed).toBeUndefined();
  });

  test('by a weighing of what one stage left', () => {
    const { exits, weighed } = wayOf({ 'steps.exercise': 'not-considered' });
    expect(exits.get('general')).toBe('isInOrder');
    expect(exits.get('conservative')).toBe('otherwise');
    expect(exits.get('psychosocial')).toBe('isInOrder');
    expect(weighed).toBe('hasStepToDoFirst');
  });

  test('at the first stage that rules the treatment out, and no further', () => {
    const { exits, weighed } = wayOf({ lifeExpectancyOver12Months: false });
    expect([...exits]).toEqual([
      ['diagnosis', 'isInOrder'],
      ['general', 'rulesOut']
    ]);
    expect(weighed).toBeUndefined();
  });
});

/** What each weighing comes to; a way without one ends in one of the two others. */
const COMES_TO: Record<string, string> = {
  hasStepToDoFirst: 'not-now',
  referrerCanChangeIt: 'incomplete',
  specialistHasWork: 'specialist-first',
  hasPointToDiscuss: 'discuss'
};

test.each(pathwayCases)('every example of $id was reached as its category says', (given) => {
  const { indication, cases } = given;
  expect(cases.length).toBeGreaterThan(5);
  for (const { description, country, facts } of cases) {
    const findings = byStage(assessorOf(indication).assess({ ...facts, country }));
    const { exits, weighed } = reached(indication.chart, findings);
    const isRuledOut = [...exits.values()].includes('rulesOut');
    const comesTo = weighed ? COMES_TO[weighed] : isRuledOut ? 'not-indicated' : 'refer';
    const { category } = advise({ country, indication, facts });
    expect([description, comesTo]).toEqual([description, category]);
  }
});
