import { describe, expect, test, vi } from 'vitest';
import type { FileDay } from '$lib/care/files/diary-file.ts';
import { EMPTY, textOf, withDay, type PatientDiary } from './patient-diary.ts';
import { FULL, TestDevice, windowAlone, windowsOf } from './testing.ts';
import type { DiaryKeeper } from './keeper.svelte.ts';

const scored = (date: string, ...scores: number[]): FileDay => ({ date, scores });
const diaryOf = (...days: FileDay[]): PatientDiary => ({ instrument: 'nrs', days });
const ONE = diaryOf(scored('2026-03-01', 4));
const TWO = withDay(ONE, scored('2026-03-02', 5));

/** A window that has looked at what is kept. */
async function opened(keeper: DiaryKeeper): Promise<DiaryKeeper> {
  keeper.start();
  await vi.waitFor(() => expect(keeper.isOpen).toBe(true));
  return keeper;
}

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

  test('that was cleared by another hand does not take the diary along', async () => {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    device.record = undefined;
    await keeper.change(TWO);
    expect([keeper.trouble, keeper.isKept, keeper.diary]).toEqual(['gone', false, TWO]);
    expect(device.record).toBeUndefined();
    await keeper.keep();
    expect(device.record).toBe(textOf(TWO));
  });
});

describe('what is kept but cannot be read', () => {
  const sound = JSON.parse(textOf(ONE)) as Record<string, unknown>;
  test.each([
    ['newer', JSON.stringify({ ...sound, schema: 'neuromodulation-diary/2', more: [] })],
    ['damaged', textOf(ONE).slice(0, 60)],
    ['damaged', ''],
    ['damaged', { some: 'thing' }],
    ['damaged', textOf({ instrument: 'nrs', days: [scored('2026-03-01', 11)] })],
    ['damaged', JSON.stringify({ ...sound, days: [...TWO.days, ...ONE.days] })],
    ['damaged', JSON.stringify({ ...sound, schema: 'another/1' })]
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
    const newer = JSON.stringify({ schema: 'neuromodulation-diary/2' });
    device.record = newer;
    await keeper.change(TWO);
    expect([device.record, keeper.unreadable?.kind, keeper.diary]).toEqual([newer, 'newer', TWO]);
  });
});

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
      const [here, there] = [scored('2026-03-01', 4, 5), scored('2026-03-01', 4, 6)];
      await Promise.all([a.change(diaryOf(there)), b.change(diaryOf(here))]);
      await vi.waitFor(() => expect(b.clashes).toHaveLength(1));
      expect([b.isSafe, device.record]).toEqual([false, textOf(diaryOf(there))]);
      await b.choose(b.clashes[0] ?? expect.fail(), whose);
      const chosen = textOf(diaryOf(whose === 'mine' ? here : there));
      expect([b.isSafe, device.record]).toEqual([true, chosen]);
      await vi.waitFor(() => expect(textOf(a.diary)).toBe(chosen));
    }
  );

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

  test('do not bring back by a late change what one deleted', async () => {
    const { device, a, b } = await two();
    const late = b.change(TWO);
    await a.deleteAll();
    await late;
    expect(device.record).toBeUndefined();
  });
});
