import { describe, expect, test } from 'vitest';
import { EMPTY, textOf } from './patient-diary.ts';
import { diaryOf, FULL, ONE, opened, scored, TestDevice, TWO, windowAlone } from './testing.ts';

describe('a diary', () => {
  test('is in memory alone until somebody keeps it', async () => {
    const device = new TestDevice();
    const keeper = await opened(windowAlone(device));
    await keeper.change(ONE);
    expect([device.record, keeper.isKept, keeper.isSafe]).toEqual([undefined, false, false]);
    await keeper.keep();
    expect([device.record, keeper.isKept, keeper.isSafe]).toEqual([textOf(ONE), true, true]);
  });

  test('that is kept has every change kept, and is there at the next visit', async () => {
    const device = new TestDevice();
    const keeper = await opened(windowAlone(device));
    await keeper.change(ONE);
    await keeper.keep();
    await keeper.change(TWO);
    expect((await opened(windowAlone(device))).diary).toEqual(TWO);
  });

  test('without a scale is not kept', async () => {
    const device = new TestDevice();
    const keeper = await opened(windowAlone(device));
    await keeper.keep();
    expect([device.record, keeper.isKept]).toEqual([undefined, false]);
  });

  test('that is deleted is nowhere any more', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    await keeper.deleteAll();
    expect([device.record, keeper.diary, keeper.isKept]).toEqual([undefined, EMPTY, false]);
    expect(keeper.deleted).toBe('here');
  });
});

/** The text of a diary as it was kept in the first version. */
const sound = JSON.parse(textOf(ONE)) as Record<string, unknown>;
const first = (part: object = {}) =>
  JSON.stringify({ ...sound, schema: 'neuromodulation-diary/1', ...part });

test('a diary that was kept in the first version is read, and kept in this one from a change on', async () => {
  const device = new TestDevice(first());
  const keeper = await opened(windowAlone(device));
  expect([keeper.diary, keeper.isKept, device.record]).toEqual([ONE, true, first()]);
  await keeper.change(TWO);
  expect([keeper.isSafe, device.record]).toEqual([true, textOf(TWO)]);
  expect(device.record).toContain('neuromodulation-diary/2');
});

describe('a device', () => {
  test('that is full loses nothing: memory has it, and the next try keeps it', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    device.failure = FULL;
    await keeper.change(TWO);
    expect([keeper.trouble, keeper.isSafe, keeper.diary]).toEqual(['full', false, TWO]);
    expect(device.record).toBe(textOf(ONE));
    device.failure = undefined;
    await keeper.keep();
    expect([keeper.trouble, keeper.isSafe, device.record]).toEqual([undefined, true, textOf(TWO)]);
  });

  test('that refuses is told, and the diary can be used', async () => {
    const device = new TestDevice();
    device.failure = new Error('SecurityError');
    const keeper = await opened(windowAlone(device));
    expect(keeper.trouble).toBe('blocked');
    await keeper.change(ONE);
    await keeper.keep();
    expect([keeper.trouble, keeper.isKept, keeper.diary]).toEqual(['blocked', false, ONE]);
  });

  test('that cannot delete says so, and the diary goes on', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    device.failure = new Error();
    await keeper.deleteAll();
    expect([keeper.trouble, keeper.diary]).toEqual(['notDeleted', ONE]);
    device.failure = undefined;
    await keeper.change(TWO);
    expect(device.record).toBe(textOf(TWO));
  });

  test('that could not be read is read again, and what was entered meanwhile is kept with it', async () => {
    const device = new TestDevice(textOf(ONE));
    device.failure = new Error();
    const keeper = await opened(windowAlone(device));
    await keeper.change(diaryOf(scored('2026-03-02', 5)));
    expect([keeper.trouble, keeper.isKept]).toEqual(['blocked', false]);
    device.failure = undefined;
    await keeper.look();
    expect([keeper.trouble, keeper.isKept, device.record]).toEqual([undefined, true, textOf(TWO)]);
  });

  test('that was cleared by another hand does not take the diary along', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    device.record = undefined;
    await keeper.change(TWO);
    expect([keeper.trouble, keeper.isKept, keeper.diary]).toEqual(['gone', false, TWO]);
    expect(device.record).toBeUndefined();
    await Promise.all([keeper.look(), keeper.change(TWO), keeper.change(TWO)]);
    expect(device.record).toBeUndefined();
    await keeper.keep();
    expect(device.record).toBe(textOf(TWO));
  });
});

describe('what is kept but cannot be read', () => {
  test.each([
    ['newer', JSON.stringify({ ...sound, schema: 'neuromodulation-diary/3', more: [] })],
    ['damaged', textOf(ONE).slice(0, 60)],
    ['damaged', ''],
    ['damaged', { some: 'thing' }],
    ['damaged', textOf({ instrument: 'nrs', days: [scored('2026-03-01', 11)] })],
    ['damaged', JSON.stringify({ ...sound, days: [...TWO.days, ...ONE.days] })],
    ['damaged', JSON.stringify({ ...sound, schema: 'another/1' })],
    ['damaged', first({ days: [{ ...scored('2026-03-01', 4), times: ['08:10'] }] })]
  ])('%s: is never written over, and can be saved as it is', async (kind, record) => {
    const device = new TestDevice(record);
    const keeper = await opened(windowAlone(device));
    const text = typeof record === 'string' ? record : JSON.stringify(record);
    expect(keeper.unreadable).toEqual({ kind, text });
    await keeper.change(ONE);
    await keeper.keep();
    expect([device.record, keeper.isKept, keeper.diary]).toEqual([record, false, ONE]);
    await keeper.deleteAll();
    expect([device.record, keeper.unreadable]).toEqual([undefined, undefined]);
  });

  test('a newer version that comes while the page is open is not written over either', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    const newer = JSON.stringify({ schema: 'neuromodulation-diary/3' });
    device.record = newer;
    await keeper.change(TWO);
    expect([device.record, keeper.unreadable?.kind, keeper.diary]).toEqual([newer, 'newer', TWO]);
  });
});
