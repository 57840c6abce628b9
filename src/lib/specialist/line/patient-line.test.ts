import { describe, expect, test } from 'vitest';
import { show, testAccessibility } from '$lib/review/testing.ts';
import { showcases } from './patient-line.states.ts';

const [line = expect.fail()] = showcases;

/** What stands at each station, by its name. */
async function stationsOf(state: string): Promise<Map<string, Element>> {
  const container = await show(line, state);
  const items = [...container.querySelectorAll('ol > li')];
  return new Map(items.map((item) => [item.querySelector('b')?.textContent ?? '', item]));
}

const text = (item: Element | undefined) => item?.textContent.replace(/\s+/g, ' ') ?? '';
const here = (stations: ReadonlyMap<string, Element>) =>
  [...stations.values()].flatMap((item) =>
    [item, ...item.querySelectorAll('li')].filter((one) => one.hasAttribute('aria-current'))
  );

describe('the line of a patient', () => {
  testAccessibility(showcases);

  test('has nine stations, and the patient is at one place', async () => {
    for (const { name } of line.states) {
      const stations = await stationsOf(name);
      expect([...stations.keys()]).toHaveLength(9);
      expect(here(stations)).toHaveLength(1);
    }
  });

  test('says why a station is in order, for this patient', async () => {
    const stations = await stationsOf('everything is in order');
    expect(text(stations.get('Diagnosis'))).toMatch(/\d operations? · leg/);
    expect(text(stations.get('General'))).toMatch(/NRS [\d.]+ · \d+ months/);
    expect(text(stations.get('Conservative'))).toMatch(/\d × too little effect/);
    expect(text(stations.get('Team'))).toMatch(/here/);
  });

  test('says what is not in order where it is, and who acts', async () => {
    const stations = await stationsOf('the specialist first');
    const failed = [...stations.values()].filter((item) => item.classList.contains('notInOrder'));
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.map(text).join()).toMatch(/specialist|surgeon/);
  });

  test('counts what is not known', async () => {
    expect(text((await stationsOf('nothing is known')).get('General'))).toMatch(/\d+ not known/);
  });

  test('says when something happened, and since when one is here', async () => {
    const stations = await stationsOf('in the trial');
    expect(text(stations.get('Team'))).toMatch(/Accepted 3 Nov 2026/);
    expect(text(stations.get('Trial'))).toMatch(/since 3 Nov 2026/);
    expect(text(stations.get('Aftercare'))).toMatch(/3, 6 and 12 months, then every year/);
  });

  test('names the last day of an extension, with its date where the first day is known', async () => {
    const trial = async (state: string) => text((await stationsOf(state)).get('Trial'));
    expect(await trial('in the trial')).toMatch(/up to and including day 21(?! \()/);
    expect(await trial('in a trial that began on a known day')).toMatch(
      /up to and including day 21 \(24 Nov 2026\)/
    );
  });

  test('marks a trial with too little effect there, with what it came to', async () => {
    const stations = await stationsOf('a trial with too little effect');
    const trial = stations.get('Trial') ?? expect.fail();
    expect(trial.className).toMatch(/notInOrder/);
    expect(text(trial)).toMatch(/20% less pain/);
    expect(here(stations).map(text)).toEqual([expect.stringMatching(/lead removed/)]);
  });

  test('has the thresholds of the country ahead', async () => {
    const stations = await stationsOf('everything is in order');
    expect(text(stations.get('Trial'))).toMatch(/≥ 7 days, ≥ 50% less pain/);
    const belgian = await stationsOf('with an implant from before, in Belgium');
    expect(text(belgian.get('Aftercare'))).toMatch(/every 6 months/);
  });
});
