import { expect, test } from 'vitest';
import { criterion, diagnosisCriterion } from '../../statecharts/criteria/criterion.ts';
import { conditionsOn } from '../../statecharts/logic/combinators.ts';
import { sharedFacts } from '../../statecharts/facts/shared.ts';

const draft = {
  test: conditionsOn(sharedFacts).yes('radicularPain'),
  otherwise: { effect: 'exclude' },
  sources: ['nva §1']
} as const;

test('a criterion stands at the stage that its id begins with', () => {
  expect(criterion({ ...draft, id: 'conservative.heat' }).stage).toBe('conservative');
  expect(criterion({ ...draft, id: 'country.reimbursement' }).stage).toBe('neuromodulation');
});

test('one of an indication’s own is about the diagnosis', () => {
  expect(diagnosisCriterion({ ...draft, id: 'fbss.radicular' }).stage).toBe('diagnosis');
});

test('a beginning that is no stage is an error that names them', () => {
  expect(() => criterion({ ...draft, id: 'conservatve.heat' })).toThrow(
    /"conservatve\.heat" begins with no stage: diagnosis, .*country/
  );
});
