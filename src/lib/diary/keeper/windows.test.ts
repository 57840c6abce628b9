import { describe, expect, test, vi } from 'vitest';
import type { FileDay } from '../files/diary-file.ts';
import { EMPTY, textOf, withDay } from './patient-diary.ts';
import { diaryOf, ONE, opened, scored, TestDevice, TWO, windowsOf } from './testing.ts';

describe('two windows', () => {
  async function two(device = new TestDevice(textOf(ONE))) {
    const another = windowsOf(device);
    return { device, a: await opened(another()), b: await opened(another()) };
  }

  test('show the same', async () => {
    const { a, b } = await two();
    await a.change(TWO);
    await vi.waitFor(() => expect(b.diary).toEqual(TWO));
    expect(b.isSafe).toBe(true);
  });

  test('share a diary from the moment that one keeps it', async () => {
    const { a, b } = await two(new TestDevice());
    await b.change({ instrument: 'nrs', days: [] });
    await a.change(ONE);
    await a.keep();
    await vi.waitFor(() => expect(b.diary).toEqual(ONE));
    expect(b.isKept).toBe(true);
  });

  test('lose no day when both write before either hears of the other', async () => {
    const { device, a, b } = await two();
    const other = withDay(ONE, scored('2026-03-03', 7));
    await Promise.all([a.change(TWO), b.change(other)]);
    const all = withDay(TWO, scored('2026-03-03', 7));
    await vi.waitFor(() => expect([a.diary, b.diary]).toEqual([all, all]));
    expect(device.record).toBe(textOf(all));
  });

  test.each(['mine', 'theirs'] as const)(
    'that change one day let somebody choose, and %s stays',
    async (whose) => {
      const { device, a, b } = await two();
      const [here, there] = [5, 6].map((sleep) => ({ ...scored('2026-03-01', 4), sleep })) as [
        FileDay,
        FileDay
      ];
      await Promise.all([a.change(diaryOf(there)), b.change(diaryOf(here))]);
      await vi.waitFor(() => expect(b.clashes).toHaveLength(1));
      expect([b.isSafe, device.record]).toEqual([false, textOf(diaryOf(there))]);
      await b.choose(b.clashes[0] ?? expect.fail(), whose);
      const chosen = textOf(diaryOf(whose === 'mine' ? here : there));
      expect([b.isSafe, device.record]).toEqual([true, chosen]);
      await vi.waitFor(() => expect(textOf(a.diary)).toBe(chosen));
    }
  );

  test.each(['mine', 'theirs'] as const)(
    'keep what was entered before somebody chose %s',
    async (whose) => {
      const { device, a, b } = await two();
      const [here, there] = [5, 6].map((sleep) => ({ ...scored('2026-03-01', 4), sleep }));
      await Promise.all([
        a.change(withDay(ONE, there ?? expect.fail())),
        b.change(withDay(ONE, here ?? expect.fail()))
      ]);
      await vi.waitFor(() => expect(b.clashes).toHaveLength(1));
      await b.change(withDay(b.diary, { ...scored('2026-03-01', 4, 7), sleep: 6 }));
      await b.choose(b.clashes[0] ?? expect.fail(), whose);
      const sleep = whose === 'mine' ? 5 : 6;
      expect(device.record).toBe(textOf(diaryOf({ ...scored('2026-03-01', 4, 7), sleep })));
    }
  );

  test('lose no score when both add one to the same day', async () => {
    const { device, a, b } = await two(new TestDevice());
    await a.change(ONE);
    await b.change(diaryOf(scored('2026-03-01', 6)));
    await a.keep();
    await b.keep();
    expect([b.clashes, device.record]).toEqual([[], textOf(diaryOf(scored('2026-03-01', 6, 4)))]);
  });

  test('put their days together when the second keeps its own', async () => {
    const { device, a, b } = await two(new TestDevice());
    await b.change(diaryOf(scored('2026-03-05', 6)));
    await a.change(ONE);
    await a.keep();
    expect([b.isKept, b.isKeptElsewhere]).toEqual([false, true]);
    await b.keep();
    expect(device.record).toBe(textOf(withDay(ONE, scored('2026-03-05', 6))));
    expect(b.isKeptElsewhere).toBe(false);
  });

  test('on two scales are never mixed', async () => {
    const { device, a, b } = await two(new TestDevice());
    await b.change({ instrument: 'vas', days: [scored('2026-03-05', 60)] });
    await a.change(ONE);
    await a.keep();
    await b.keep();
    expect([b.trouble, b.isKept, device.record]).toEqual(['otherScale', false, textOf(ONE)]);
  });

  test('both forget what one deletes', async () => {
    const { device, a, b } = await two();
    await a.deleteAll();
    await vi.waitFor(() => expect(b.deleted).toBe('elsewhere'));
    expect([b.diary, b.isKept, device.record]).toEqual([EMPTY, false, undefined]);
  });

  test('do not bring back what was deleted unheard, whatever waits to be kept', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowsOf(device)());
    device.record = undefined;
    await Promise.all([keeper.look(), keeper.change(TWO)]);
    await keeper.look();
    expect([keeper.trouble, device.record]).toEqual(['gone', undefined]);
  });

  test('do not bring back by a late change what one deleted', async () => {
    const { device, a, b } = await two();
    const late = b.change(TWO);
    await a.deleteAll();
    await late;
    expect(device.record).toBeUndefined();
  });
});
