import { describe, expect, test } from 'vitest';
import { textOf, withDay } from './patient-diary.ts';
import { ONE, opened, scored, TestDevice, TWO, windowAlone } from './testing.ts';

describe('a device', () => {
  test('that answers too late has no clash with itself', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    device.isLate = true;
    await keeper.change(TWO);
    device.isLate = false;
    const other = withDay(ONE, { ...scored('2026-03-02', 6), sleep: 4 });
    await keeper.change(other);
    expect([keeper.clashes, device.record]).toEqual([[], textOf(other)]);
  });

  test('that answers too late loses nothing of what was kept there before', async () => {
    const device = new TestDevice(textOf(TWO));
    device.failure = new Error();
    const keeper = await opened(windowAlone(device));
    await keeper.change({ instrument: 'nrs', days: [scored('2026-03-03', 6)] });
    device.failure = undefined;
    device.isLate = true;
    await keeper.look();
    device.isLate = false;
    await keeper.keep();
    const all = withDay(TWO, scored('2026-03-03', 6));
    expect([keeper.diary, device.record]).toEqual([all, textOf(all)]);
  });

  test('that answers too late does not bring back what was undone', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    device.isLate = true;
    await keeper.change(TWO);
    device.isLate = false;
    await keeper.change(ONE);
    expect([keeper.diary, device.record]).toEqual([ONE, textOf(ONE)]);
  });
});
