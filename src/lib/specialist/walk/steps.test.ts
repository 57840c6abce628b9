import { describe, expect, test } from 'vitest';
import { cases } from '$statecharts/indications/fbss/cases.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import type { Facts } from '$statecharts/facts/fact.ts';
import type { Step } from '$statecharts/life/life.ts';
import { Walk } from './walk.svelte.ts';

const fit = cases.find(({ expected, country }) => expected === 'refer' && country === 'NL');
const facts = (): Facts => ({ ...(fit?.facts ?? expect.fail()), country: 'NL' });
const found = { kind: 'trial', measure: 'pain', reduction: 0.5 } as const;

/** Somebody whose trial was evaluated, with a day for the first step and the last. */
const KEPT: readonly Step[] = [
  { event: { type: 'REFERRED' }, date: '2026-10-12' },
  { event: { type: 'ACCEPTED' } },
  { event: { type: 'EVALUATION_DUE' } },
  { event: { type: 'EVALUATED', outcome: 'permanent-possible' }, date: '2026-11-20', found }
];

function taken(steps: readonly Step[], from: () => Facts = facts): Walk {
  const walk = new Walk(fbss, from);
  for (const { event, ...more } of steps) walk.take(event, more);
  return walk;
}

describe('the steps of a patient', () => {
  test('keep their day and what they rest on', () => {
    expect(taken(KEPT).steps).toEqual(KEPT);
  });

  test('take a day later, and another one after that', () => {
    const walk = taken(KEPT);
    walk.setDate(1, '2026-11-03');
    expect(walk.steps[1]?.date).toBe('2026-11-03');
    walk.setDate(1, '4-11-2026');
    expect(walk.steps.map(({ date }) => date)).toEqual([
      '2026-10-12',
      '2026-11-04',
      undefined,
      '2026-11-20'
    ]);
  });

  test('keep a day as it was typed, and know none while it is no day', () => {
    const walk = taken(KEPT);
    expect(walk.dateOf(0)).toBe('12-10-2026');
    walk.setDate(0, '30-2-2026');
    expect(walk.dateOf(0)).toBe('30-2-2026');
    expect(walk.steps[0]).toEqual({ event: { type: 'REFERRED' } });
  });

  test('are those that hold: one that was taken back, or that the facts no longer lead to, is none', () => {
    const walk = taken(KEPT);
    walk.back();
    expect(walk.steps).toEqual(KEPT.slice(0, 3));
    expect(taken(KEPT, () => ({ country: 'NL' })).steps).toEqual([]);
  });

  test('are taken over as they were kept, and lapse where they do not fit', () => {
    const walk = taken([{ event: { type: 'ALREADY_IMPLANTED' } }]);
    walk.restore(KEPT);
    expect(walk.steps).toEqual(KEPT);
    walk.restore([...KEPT, { event: { type: 'VISITED' } }]);
    expect([walk.steps, walk.hasLapsed]).toEqual([KEPT, true]);
  });
});
