import { describe, expect, test } from 'vitest';
import { indications, pathways } from '$statecharts/indications/registry.ts';
import { SECTION_IDS, interviewOf } from '../interview.ts';

describe.each(pathways)('the form for $id', (indication) => {
  const sections = interviewOf(indication);
  const asked = sections.flatMap(({ facts }) => facts);

  test('asks every fact of the indication once', () => {
    const facts = Object.keys(indication.facts).filter((fact) => fact !== 'country');
    expect([...asked].sort()).toEqual([...facts].sort());
  });

  test('has its parts in the order in which a referrer is asked', () => {
    const places = sections.map(({ id }) => SECTION_IDS.indexOf(id));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('asks what can end it before duration, score and dose', () => {
    const place = (fact: string) => asked.indexOf(fact);
    expect(place('lifeExpectancyOver12Months')).toBeLessThan(place('painDurationMonths'));
    expect(place('bleedingRisk')).toBeLessThan(place('painDurationMonths'));
    expect(place('painDurationMonths')).toBeLessThan(place('drugs.gabapentinoid') >>> 0);
  });
});

test('pain after back surgery starts with operation, radiation, and leg or back', () => {
  const [first] = interviewOf(pathways[0] ?? expect.fail());
  expect(first?.facts).toEqual(['lumbarSurgeries', 'radicularPain', 'dominantPain']);
});

test('an indication without a pathway asks nothing', () => {
  for (const indication of indications.filter(({ hasPathway }) => !hasPathway)) {
    expect(interviewOf(indication)).toEqual([]);
  }
});
