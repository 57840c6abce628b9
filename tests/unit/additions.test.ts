import { describe, expect, test } from 'vitest';
import { pathways } from '../../statecharts/indications/registry.ts';
import { factsOf } from '../../statecharts/logic/read.ts';
import { agreeOnAdditions } from '../mutation/additions.ts';

describe.each(pathways)('beside an advice on $id', (pathway) => {
  test('points to mind, notes and treatments are those of the second reading, in any case', () => {
    expect(agreeOnAdditions(pathway)).toBeGreaterThan(400);
  });

  test('none reads the country, which is no fact of the patient', () => {
    const { attention, modalities } = pathway;
    const conditions = [...attention, ...modalities].flatMap(({ when, ...rest }) => [
      ...(when ? [when] : []),
      ...('applies' in rest && rest.applies ? [rest.applies] : [])
    ]);
    expect(conditions.length).toBeGreaterThan(10);
    expect(conditions.flatMap(factsOf)).not.toContain('country');
  });

  test('a point left out is noticed', () => {
    const { attention } = pathway;
    expect(() => agreeOnAdditions({ ...pathway, attention: attention.slice(1) })).toThrow(
      'differ on'
    );
  });
});
