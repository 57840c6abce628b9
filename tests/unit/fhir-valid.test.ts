import type { CodeSystem, Questionnaire } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { cqlOf } from '../../statecharts/cql/library.ts';
import { capabilityStatement } from '../../statecharts/fhir/capability.ts';
import { CODE_SYSTEMS, codeSystemOf } from '../../statecharts/fhir/code-systems.ts';
import { conceptMapOf } from '../../statecharts/fhir/concept-map.ts';
import { libraryOf } from '../../statecharts/fhir/library.ts';
import { planDefinitionOf } from '../../statecharts/fhir/plan-definition.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { searchTerms } from '../../statecharts/indications/fbss/search-terms.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { faultsOf } from '../fhir/validators.ts';
import { exampleCases } from '../support/example-cases.ts';
import { bundle, generalTexts, questionnaire, readGiven, SITE, textsOf } from './support/fhir.ts';

/** One example of each indication for each advice that it can have. */
const examples = exampleCases.flatMap(({ indication, cases }) => {
  const byAdvice = new Map(cases.map((one) => [one.expected, one]));
  return [...byAdvice.values()].map(({ facts, country, expected }) => ({
    id: indication.id,
    expected,
    given: { id: 'it', indication: indication.id, country, facts }
  }));
});

describe('is FHIR R4, as three validators of others see it:', () => {
  test.each(indications)('the questionnaire of $id', (indication) => {
    expect(faultsOf(questionnaire(indication))).toEqual([]);
  });

  test.each(pathways)('the library and the plan of $id', (pathway) => {
    expect(faultsOf(libraryOf(pathway, textsOf(pathway), SITE))).toEqual([]);
    expect(faultsOf(planDefinitionOf(pathway, textsOf(pathway), SITE))).toEqual([]);
  });

  test('every list of codes, the map of codes and what is served', () => {
    const lists = CODE_SYSTEMS.map((id) => codeSystemOf(id, generalTexts, SITE) as CodeSystem);
    const all = [...lists, conceptMapOf(searchTerms, SITE), capabilityStatement(SITE)];
    expect(all.flatMap(faultsOf)).toEqual([]);
    expect(lists.length).toBeGreaterThan(5);
  });

  test.each(examples)('the bundle of $id, $expected', ({ given }) => {
    expect(faultsOf(bundle(readGiven(given)))).toEqual([]);
  });
});

const form = () => structuredClone(questionnaire(fbss));

describe('a library', () => {
  test.each(pathways)('of $id has the rules as they are served in CQL', (pathway) => {
    const { content = [] } = libraryOf(pathway, textsOf(pathway), SITE);
    expect(atob(content[0]?.data ?? '')).toBe(cqlOf(pathway));
    expect(content[0]?.url).toBe(`${SITE}/cql/${pathway.id}.cql`);
  });
});

describe('a fault is seen', () => {
  test.each([
    ['no status', 'fhir', (one: Questionnaire) => delete (one as Partial<Questionnaire>).status],
    [
      'a key that FHIR has not',
      'medplum',
      (one: Questionnaire) => Object.assign(one, { colour: 1 })
    ],
    [
      'three conditions without "any" or "all"',
      'que-12',
      (one: Questionnaire) => {
        const question = one.item?.[1]?.item?.[0];
        const enableWhen = {
          question: 'country',
          operator: 'exists',
          answerBoolean: true
        } as const;
        Object.assign(question ?? {}, { enableWhen: [enableWhen, enableWhen, enableWhen] });
      }
    ],
    [
      'the same link twice',
      'que-2',
      (one: Questionnaire) => one.item?.push({ linkId: 'country', type: 'boolean' })
    ],
    [
      'a version without what orders versions',
      'sdc-2',
      (one: Questionnaire) => delete one.extension
    ],
    [
      'a profile that nobody checks',
      'is not known here',
      (one: Questionnaire) => one.meta?.profile?.push('https://example.org/profile')
    ]
  ])('%s, by %s', (_, finder, spoil) => {
    const spoilt = form();
    spoil(spoilt);
    expect(faultsOf(spoilt).join('\n')).toContain(finder);
  });
});
