import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFacts } from '../../src/lib/case/check/asked.ts';
import { advise } from '../../statecharts/advice/advise.ts';
import type { Case } from '../../statecharts/case/case.ts';
import { crps } from '../../statecharts/indications/crps/index.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { inEnglish } from '../fhir/in-language.ts';
import { answersIn, enabledIn, mismatches } from '../fhir/response-checks.ts';
import { exampleCases } from '../support/example-cases.ts';
import { questionnaire, readBack, readGiven, response, textsOf } from './support/fhir.ts';
import { casesOf, runs } from './support/random-cases.ts';

/** A case as it comes back from the response that it is written as. */
function thereAndBack(one: Case): Case {
  const read = readBack(JSON.parse(JSON.stringify(response(one))));
  if (read.errors) throw new Error(JSON.stringify(read.errors));
  return read.case;
}

describe('a case that is written as a response and read back', () => {
  test.each(exampleCases)('has the same advice: the examples of $id', ({ cases, indication }) => {
    for (const { facts, country } of cases) {
      const one = readGiven({ id: 'it', country, indication: indication.id, facts });
      expect(advise(thereAndBack(one))).toEqual(advise(one));
    }
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(pathways)('has the same advice: any patient with $id', ({ id }) => {
    expect.hasAssertions();
    fc.assert(
      fc.property(casesOf(id, 'BE'), (given) => {
        const one = readGiven(given);
        expect(advise(thereAndBack(one))).toEqual(advise(one));
      }),
      runs(150)
    );
  });
});

describe('a response', () => {
  test.each(pathways)('answers the questionnaire of $id, and no closed question', (pathway) => {
    const form = questionnaire(pathway);
    expect.hasAssertions();
    fc.assert(
      fc.property(casesOf(pathway.id, 'NL'), (given) => {
        expect(mismatches(form, response(readGiven(given)))).toEqual([]);
      }),
      runs(60)
    );
  });
});

describe('a questionnaire', () => {
  test.each(pathways)('of $id asks all that the check asks', (pathway) => {
    const { item = [] } = questionnaire(pathway);
    expect.hasAssertions();
    fc.assert(
      fc.property(casesOf(pathway.id, 'NL'), (given) => {
        const one = readGiven(given);
        const enabled = enabledIn(item, answersIn(response(one)));
        const asked = askedFacts(pathway, { ...one.facts, country: one.country });
        expect(asked.filter((fact) => !enabled.includes(fact))).toEqual([]);
      }),
      runs(60)
    );
  });

  test.each(indications)('of $id has each of its facts once, by its id', (indication) => {
    const links = enabledLinks(questionnaire(indication).item ?? []);
    expect(new Set(links).size).toBe(links.length);
    for (const fact of Object.keys(indication.facts)) expect(links).toContain(fact);
  });

  test.each(indications)('of $id has all its texts in English too', (indication) => {
    const english = inEnglish(questionnaire(indication));
    expect(english.title).toBe(textsOf(indication).en(`indication.${indication.id}.name`));
    expect(JSON.stringify(english.item)).toMatch(/"text":"Country"/);
  });

  test('closes a step once what it is for is said not to be there', () => {
    const { item = [] } = questionnaire(crps);
    const open = (facts: object) => {
      const given = readGiven({ indication: 'crps', facts });
      return enabledIn(item, answersIn(response(given)));
    };
    expect(open({})).toContain('steps.thoracicBlock');
    expect(open({ crpsRegion: 'lower-limb' })).not.toContain('steps.thoracicBlock');
    expect(open({ residualState: false })).not.toContain('steps.ivKetamine');
    expect(open({ opioidMedMgPerDay: 89.9 })).not.toContain('psychosocial.opioidReduction');
    expect(open({ opioidMedMgPerDay: 90 })).toContain('psychosocial.opioidReduction');
  });
});

/** Every link, those of closed questions too. */
function enabledLinks(items: NonNullable<ReturnType<typeof questionnaire>['item']>): string[] {
  return items.flatMap(({ linkId, item = [] }) => [linkId, ...enabledLinks(item)]);
}
