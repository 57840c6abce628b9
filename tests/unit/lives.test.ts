import { createActor } from 'xstate';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { placeOf } from '../../statecharts/chart/walk.ts';
import { edgesOf, statesOf, type StateConfig } from './support/chart-graph.ts';
import { findingsFor } from './support/category-findings.ts';
import { livesWith } from './support/example-lives.ts';
import { live, told } from './support/lives.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';

const GOES_ON = {
  refer: 'REFERRED',
  discuss: 'AGREED',
  'specialist-first': 'STEPS_TAKEN'
} as const;

describe.each(pathways)('after the check of $id', ({ chart, after: { measure } }) => {
  const config = chart.config as unknown as StateConfig;
  const events = [...new Set(edgesOf(config).map(({ event }) => event))].filter(Boolean);
  const after = (category: (typeof CATEGORIES)[number]) =>
    createActor(chart, { input: findingsFor(category) }).start();

  test.each(livesWith(measure))('$title', (life) => {
    expect(live(chart, life)).toEqual(told(life));
  });

  test.each(CATEGORIES)('%s goes on only by the event of its own', (category) => {
    const own: Partial<Record<string, string>> = GOES_ON;
    const ways = events.filter((type) => {
      const actor = after(category);
      actor.send({ type } as never);
      return placeOf(actor.getSnapshot()) === 'intake';
    });
    expect(ways).toEqual(own[category] ? [own[category]] : []);
  });

  test('nothing happens by itself once the check has ended', () => {
    const later = edgesOf(config).filter(
      ({ event, from }) => !event && !from.startsWith('referral.')
    );
    expect(later).toEqual([]);
    for (const category of CATEGORIES) {
      expect(placeOf(after(category).getSnapshot())).toBe(`referral.${category}`);
    }
  });

  test('who has an implant comes to aftercare, whatever the check came to', () => {
    for (const category of CATEGORIES) {
      const actor = after(category);
      actor.send({ type: 'ALREADY_IMPLANTED' });
      expect(placeOf(actor.getSnapshot())).toBe('implant.aftercare');
    }
  });

  test('the system is taken out only after it was switched off, and off only after a doubt', () => {
    const into = (state: string) =>
      edgesOf(config)
        .filter(({ to }) => to === state)
        .map(({ from }) => from);
    expect(into('removed')).toEqual(['implant.switchedOff']);
    expect(into('implant.offTest').filter((from) => from !== 'implant.offTest')).toEqual([
      'implant.doubt'
    ]);
    expect(into('implant.doubt')).toEqual(['implant.aftercare']);
  });

  test('an implant follows only a trial that had enough effect', () => {
    const into = (state: string) =>
      edgesOf(config)
        .filter(({ to }) => to === state)
        .map(({ from }) => from);
    expect(into('implant.implanted')).toEqual(['trial.mayProceed']);
    expect(into('trial.mayProceed')).toEqual(['trial.evaluation']);
  });

  test('its ends are those without an implant', () => {
    const ends = [...statesOf(config)].filter(
      ([path, { type }]) => type === 'final' && !path.startsWith('referral.')
    );
    expect(ends.map(([path]) => path)).toEqual(['declined', 'explanted', 'removed']);
  });
});

test.each(withoutPathway)('without a pathway, $id has no way after the check', ({ chart }) => {
  const config = chart.config as unknown as StateConfig;
  expect(edgesOf(config).filter(({ event }) => event)).toEqual([]);
});
