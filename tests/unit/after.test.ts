import { expect, test } from 'vitest';
import { PROMS } from '../../statecharts/care/proms.ts';
import { trialLine } from '../../statecharts/headless/care-lines.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';

test.each(withoutPathway)('there is nothing to judge a trial of $id by', ({ id, after }) => {
  expect(after.measure).toBeUndefined();
  expect(trialLine(JSON.stringify({ indication: id, days: 7 })).failed).toBe(true);
});

test('the attacks are counted in cluster headache alone', () => {
  const counted = pathways.filter(({ after }) => after.measure === 'attacks');
  expect(counted.map(({ id }) => id)).toEqual(['cluster']);
});

test('there is no rule for an off-test of cluster headache alone', () => {
  const decided = (by: string) =>
    indications.filter(({ after }) => after.offTest === by).map(({ id }) => id);
  expect(decided('team')).toEqual(['cluster']);
  expect(decided('rule')).toContain('angina');
});

test('every questionnaire that only some fill in is named by one of them', () => {
  const named = indications.flatMap(({ after }) => after.proms);
  const some = PROMS.filter(({ onlySome }) => onlySome).map(({ id }) => id);
  expect(named.toSorted()).toEqual(some.toSorted());
});
