import { describe, expect, test } from 'vitest';
import { Patient } from '$lib/case/patient.svelte.ts';
import { AftercarePlan } from './aftercare-plan.svelte.ts';
import { stopsOf } from './plan-stops.ts';

function planned(...implants: readonly (readonly [date: string, years: string])[]) {
  const aftercare = new AftercarePlan(new Patient('fbss'));
  aftercare.restore({
    implants: implants.map(([date, years], i) => ({ name: `implant-${i}`, date, years })),
    batteries: []
  });
  return aftercare;
}

function withBattery(aftercare: AftercarePlan, date: string) {
  aftercare.addBattery();
  const entry = aftercare.batteryEntries.at(-1) ?? expect.fail();
  aftercare.changeBattery(entry, date);
  return aftercare.batteryEntries.at(-1) ?? expect.fail();
}

describe('the aftercare of a patient', () => {
  test('has a plan for each implant, once its date and years are right', () => {
    const aftercare = planned(['31-8-2026', '5'], ['2028-03-06', ''], ['1-1-2030', '2']);
    expect(aftercare.plans.map(({ implantDate, years }) => [implantDate, years])).toEqual([
      ['2026-08-31', 5],
      ['2030-01-01', 2]
    ]);
  });

  test('tells of each implant and battery, in the order of time, without years too', () => {
    const aftercare = planned(['6-3-2028', ''], ['31-8-2026', '5']);
    withBattery(aftercare, '2030-05-01');
    withBattery(aftercare, '1-5-2028');
    expect(aftercare.implants).toEqual([
      { kind: 'implant', date: '2026-08-31' },
      { kind: 'implant', date: '2028-03-06' },
      { kind: 'battery', date: '2028-05-01' },
      { kind: 'battery', date: '2030-05-01' }
    ]);
  });

  test('takes the day of the implant from the way, until another one is typed', () => {
    const aftercare = planned();
    aftercare.takeOver(undefined);
    expect(aftercare.isDateTaken).toBe(false);
    aftercare.takeOver('2026-08-31');
    expect([aftercare.entries[0]?.date, aftercare.isDateTaken]).toEqual(['31-8-2026', true]);
    aftercare.takeOver('2026-09-01');
    const [first = expect.fail()] = aftercare.entries;
    expect(first.date).toBe('1-9-2026');
    aftercare.change(first, { date: '2-9-2026' });
    aftercare.takeOver('2026-09-03');
    expect([aftercare.entries[0]?.date, aftercare.isDateTaken]).toEqual(['2-9-2026', false]);
  });

  test('a battery moves no visit', () => {
    const aftercare = planned(['31-8-2026', '5']);
    const before = aftercare.plans[0]?.visits;
    withBattery(aftercare, '1-5-2028');
    expect(aftercare.plans[0]?.visits).toEqual(before);
  });

  test('a battery that was replaced before anything was implanted does not count', () => {
    const aftercare = planned(['31-8-2026', '5']);
    const entry = withBattery(aftercare, '31-8-2026');
    expect(aftercare.batteryProblem(entry)).toMatchObject({
      kind: 'beforeImplant',
      days: ['2026-08-31']
    });
    expect(aftercare.implants).toHaveLength(1);
  });

  test('is saved as it was typed, and comes back the same', () => {
    const first = planned(['31.8.2026', '5,5'], ['6-3-2028', '2']);
    withBattery(first, '30-2-2029');
    const second = planned();
    second.restore(JSON.parse(JSON.stringify(first.toSaved())));
    expect(second.toSaved()).toEqual(first.toSaved());
    expect(second.plans).toEqual(first.plans);
    expect([planned().isStarted, second.isStarted]).toEqual([false, true]);
  });

  test('always has a field for an implant', () => {
    const aftercare = planned(['31-8-2026', '5']);
    aftercare.remove(aftercare.entries[0] ?? expect.fail());
    expect(aftercare.entries.map(({ date }) => date)).toEqual(['']);
  });
});

describe('a visit on which nobody is seen', () => {
  const visits = (country: 'NL' | 'BE', date: string) => {
    const patient = new Patient('fbss');
    patient.country = country;
    const aftercare = new AftercarePlan(patient);
    aftercare.restore({ implants: [{ name: 'a', date, years: '3' }], batteries: [] });
    return new Map(aftercare.plans[0]?.visits.map((visit) => [visit.date, visit.off]));
  };

  test('keeps its day, with the working day before as a proposal', () => {
    expect(visits('NL', '2026-08-31').get('2027-02-28')).toEqual({
      why: 'sunday',
      instead: '2027-02-26'
    });
    expect(visits('BE', '2026-05-11').get('2026-11-11')).toEqual({
      why: 'armistice',
      instead: '2026-11-10'
    });
  });

  test('is not marked on a Saturday, nor on a holiday of the other country', () => {
    expect(visits('NL', '2026-08-28').get('2027-08-28')).toBeUndefined();
    expect(visits('NL', '2026-08-11').get('2026-11-11')).toBeUndefined();
  });
});

test('a battery is on the line of the implant that it belongs to', () => {
  const aftercare = planned(['31-8-2026', '3'], ['6-3-2028', '3']);
  withBattery(aftercare, '1-5-2027');
  withBattery(aftercare, '1-5-2029');
  const { plans, batteries } = aftercare;
  const replaced = plans.map((plan) =>
    stopsOf(plan, plans, batteries).flatMap(({ kind, date }) => (kind === 'battery' ? [date] : []))
  );
  expect(replaced).toEqual([['2027-05-01'], ['2029-05-01']]);
});
