import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '$statecharts/chart/categories.ts';
import { deviates } from './deviates.ts';

const SCS = ['SCS'] as const;
const deviatingFrom = (outcome: 'accepted' | 'not-accepted' | 'later') =>
  CATEGORIES.filter((category) => deviates({ outcome }, { category, modalities: SCS }));

describe('a decision deviates from the advice', () => {
  test('when the team accepts whom the advice does not refer', () => {
    expect(deviatingFrom('accepted')).toEqual(CATEGORIES.filter((each) => each !== 'refer'));
  });

  test('when the team does not accept whom the advice refers, and only then', () => {
    expect(deviatingFrom('not-accepted')).toEqual(['refer']);
  });

  test('by waiting only where nothing is left to be done first', () => {
    expect(new Set(deviatingFrom('later'))).toEqual(new Set(['refer', 'not-indicated']));
  });

  test('when another treatment is accepted than the advice names', () => {
    const advice = { category: 'refer', modalities: SCS } as const;
    expect(deviates({ outcome: 'accepted', modality: 'ONS' }, advice)).toBe(true);
    expect(deviates({ outcome: 'accepted', modality: 'SCS' }, advice)).toBe(false);
    expect(deviates({ outcome: 'not-accepted', modality: 'ONS' }, advice)).toBe(true);
  });

  test('never while there is no decision', () => {
    for (const category of CATEGORIES) {
      expect(deviates({ modality: 'ONS' }, { category, modalities: SCS })).toBe(false);
    }
  });
});
