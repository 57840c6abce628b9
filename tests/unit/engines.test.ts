import { describe, expect, test } from 'vitest';
import { cqlOf } from '../../statecharts/cql/library.ts';
import { openForReferrer } from '../../statecharts/cql/open-for-referrer.ts';
import { elmOf } from '../../statecharts/cql/elm.ts';
import { criterion } from '../../statecharts/criteria/criterion.ts';
import { bySpecialist, yesNo } from '../../statecharts/facts/define.ts';
import { crps } from '../../statecharts/indications/crps/index.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { allOf, anyOf, conditionsOn } from '../../statecharts/logic/combinators.ts';
import { agreementOn } from '../engines/agreement.ts';
import { cqlExecution, runCql } from '../engines/cql.ts';
import { feel } from '../engines/feel.ts';
import { freshCases, next } from '../engines/fresh.ts';
import { jsonRules } from '../engines/json-rules.ts';
import { statechart } from '../engines/statechart.ts';
import { runs } from './support/random-cases.ts';

const casesOf = (indication: string, count: number) => {
  const { numRuns, seed = Date.now() % 2 ** 31 } = runs(count);
  return next(freshCases(indication, seed), numRuns);
};

describe('the rules as published in CQL, run by cql-execution, say the same', () => {
  test.each(pathways.map((pathway) => [pathway.id, pathway] as const))(
    '%s',
    async (id, pathway) => {
      const cases = casesOf(id, 700);
      const { agreeing, first } = await agreementOn(cases, pathway, cqlExecution(pathway));
      expect(first).toBeUndefined();
      expect(agreeing).toBe(700);
    }
  );
});

test('an indication of more than one word is a library too', () => {
  const { library } = elmOf(cqlOf({ ...crps, id: 'phantom-limb' }));
  expect(library.identifier.id).toBe('Neuromodulation_phantom_limb');
});

describe('a library that is changed in one place is found out', () => {
  const cql = cqlOf(crps);
  const cases = next(freshCases('crps', 20204), 400);

  test.each([
    ['a threshold', '"bmi" < 35.0', '"bmi" < 34.0'],
    ['which side a threshold itself is on', '"age" >= 18.0', '"age" > 18.0'],
    ['a value of a list', "= 'declined'", "= 'ongoing'"],
    ['the effect of a failure', "else 'exclude'", "else 'defer'"],
    ['who can settle it', '"diagnosedBySpecialist" is null', 'false'],
    ['the way to the category', '"R" > "L"', '"U" > "L"']
  ])('%s', async (_, from, to) => {
    expect(cql).toContain(from);
    const decide = runCql(cql.replaceAll(from, to), crps.facts);
    const { agreeing } = await agreementOn(cases, crps, decide);
    expect(agreeing).toBeLessThan(400);
  });
});

describe('the engines that the project is compared with say the same', () => {
  const engines = { jsonRules, feel, statechart };

  describe.each([fbss, crps].map((pathway) => [pathway.id, pathway] as const))(
    '%s',
    (id, pathway) => {
      test.each(Object.entries(engines))('%s', async (_, engine) => {
        const { first } = await agreementOn(casesOf(id, 50), pathway, engine(pathway));
        expect(first).toBeUndefined();
      });
    }
  );
});

test('a text that is no CQL is refused, with the reason', () => {
  expect(() => elmOf('library Broken\ndefine "Age": "age" >= 18')).toThrow(/age/);
});

test('a criterion that no plain statement says is open for the referrer is refused', () => {
  const facts = { given: yesNo, other: yesNo, established: bySpecialist(yesNo) };
  const { yes } = conditionsOn(facts);
  const tangled = criterion({
    id: 'general.tangled',
    test: anyOf(allOf(yes('given'), yes('established')), allOf(yes('other'), yes('established'))),
    otherwise: { effect: 'defer' },
    sources: ['nva §1']
  });
  expect(() => openForReferrer(tangled, facts)).toThrow('general.tangled');
});
