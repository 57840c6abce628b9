import { describe, expect, test } from 'vitest';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { factsOf } from '../../statecharts/logic/read.ts';
import { agreeOnAdditions } from '../mutation/additions.ts';

test('no point to mind and no treatment reads the country, which is no fact of the patient', () => {
  const points = indications.flatMap(({ attention }) => attention);
  const treatments = indications.flatMap(({ modalities }) => modalities);
  const conditions = [
    ...points.flatMap(({ when, applies }) => (applies ? [when, applies] : [when])),
    ...treatments.flatMap(({ when }) => when ?? [])
  ];
  expect(conditions.length).toBeGreaterThan(60);
  expect(conditions.flatMap(factsOf)).not.toContain('country');
});

describe.each(pathways)('beside an advice on $id', (pathway) => {
  test('points to mind, notes and treatments are those of the second reading, in any case', () => {
    expect(agreeOnAdditions(pathway)).toBeGreaterThan(400);
  });

  test('a point left out is noticed', () => {
    const { attention } = pathway;
    expect(() => agreeOnAdditions({ ...pathway, attention: attention.slice(1) })).toThrow(
      'differ on'
    );
  });
});
