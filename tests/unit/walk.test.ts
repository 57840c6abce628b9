import { describe, expect, test } from 'vitest';
import type { CareEvent } from '../../statecharts/chart/events.ts';
import { walk } from '../../statecharts/chart/walk.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { findingsFor } from './support/category-findings.ts';
import { livesWith } from './support/example-lives.ts';
import { pathways } from '../../statecharts/indications/registry.ts';

const typesAfter = (...walked: Parameters<typeof walk>) =>
  walk(...walked).next.map(({ event }) => event.type);

describe.each(pathways)('on the chart of $id', ({ chart, after: { measure } }) => {
  test.each(CATEGORIES)('%s: the way ends where the check does', (category) => {
    const { visited, taken } = walk(chart, findingsFor(category), []);
    expect(visited[0]).toBe('referral.onTheWay.diagnosis');
    expect(visited.at(-1)).toBe(`referral.${category}`);
    expect(visited).toEqual([...new Set(visited)]);
    expect(taken).toBe(0);
  });

  test('only a case that leads to a specialist can go on, and anyone with an implant', () => {
    for (const category of ['not-now', 'not-indicated', 'incomplete'] as const)
      expect(typesAfter(chart, findingsFor(category), [])).toEqual(['ALREADY_IMPLANTED']);
    expect(typesAfter(chart, findingsFor('refer'), [])).toContain('REFERRED');
  });

  test.each(livesWith(measure))('$title: each step was offered before it was taken', (life) => {
    const events: CareEvent[] = [];
    for (const [event, , deaf] of life.steps) {
      const { next } = walk(chart, findingsFor(life.from), events);
      const types = next.map((step) => step.event.type);
      if (deaf) continue;
      expect(types).toContain(event.type);
      events.push(event);
    }
    expect(walk(chart, findingsFor(life.from), events).taken).toBe(events.length);
  });

  test('what can no longer happen is not taken, nor what followed it', () => {
    const events: CareEvent[] = [{ type: 'REFERRED' }, { type: 'ACCEPTED' }];
    expect(walk(chart, findingsFor('refer'), events).visited.at(-1)).toBe('trial.running');
    const after = walk(chart, findingsFor('not-now'), events);
    expect(after.taken).toBe(0);
    expect(after.visited.at(-1)).toBe('referral.not-now');
  });

  test('a trial with enough effect can go on only where there is a doubt', () => {
    const until: CareEvent[] = [
      { type: 'REFERRED' },
      { type: 'ACCEPTED' },
      { type: 'EVALUATION_DUE' }
    ];
    const proceed = { type: 'EVALUATED', outcome: 'permanent-possible' } as const;
    const findings = findingsFor('refer');
    expect(typesAfter(chart, findings, [...until, proceed])).not.toContain('EXTENDED');
    const doubted: CareEvent = { ...proceed, mayExtend: true };
    expect(typesAfter(chart, findings, [...until, doubted])).toContain('EXTENDED');
  });
});
