import { describe, expect, test } from 'vitest';
import { pathways } from '../../statecharts/indications/registry.ts';
import { agreeOnAdditions } from '../mutation/additions.ts';

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
