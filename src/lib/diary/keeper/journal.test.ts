import { describe, expect, test } from 'vitest';
import { textOf, withDay, type PatientDiary } from './patient-diary.ts';
import { ONE, opened, scored, TestDevice, TWO, windowAlone } from './testing.ts';

describe('what is on its way to the device', () => {
  /** A window whose page ends before the device has taken a change in. */
  async function endedBefore(change: PatientDiary) {
    const device = new TestDevice(textOf(ONE));
    const keeper = await opened(windowAlone(device));
    void keeper.change(change);
    expect([device.record, keeper.isSafe]).toEqual([textOf(ONE), true]);
    return device.left();
  }

  test('is there at the next visit, and is then kept', async () => {
    const device = await endedBefore(TWO);
    const keeper = await opened(windowAlone(device));
    expect(keeper.diary).toEqual(TWO);
    await keeper.look();
    expect([device.record, device.noted.size]).toEqual([textOf(TWO), 0]);
  });

  test('loses nothing of what another window kept since', async () => {
    const device = await endedBefore(TWO);
    device.record = textOf(withDay(ONE, scored('2026-03-03', 6)));
    const { diary, clashes } = await opened(windowAlone(device));
    expect(diary.days.map(({ date }) => date)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
    expect(clashes).toEqual([]);
  });

  test('stands there until it is kept, whatever a window does that was open already', async () => {
    const device = new TestDevice(textOf(ONE));
    const open = await opened(windowAlone(device));
    for (const [hand, text] of (await endedBefore(TWO)).noted) device.noted.set(hand, text);
    await open.change(withDay(ONE, scored('2026-03-03', 6)));
    await open.look();
    expect(device.noted.size).toBe(1);
    const next = await opened(windowAlone(device));
    expect(next.diary).toEqual(withDay(TWO, scored('2026-03-03', 6)));
  });

  describe.each([
    [
      'another sleep',
      { ...scored('2026-03-01', 4), sleep: 5 },
      { ...scored('2026-03-01', 4), sleep: 6 }
    ],
    ['a score that is gone', scored('2026-03-01', 7), scored('2026-03-01', 4, 6)],
    ['a day that is empty', scored('2026-03-01'), scored('2026-03-01', 4, 6)]
  ])('has a clash: %s', (_, here, there) => {
    async function clashing() {
      const device = new TestDevice(textOf(ONE));
      const keeper = await opened(windowAlone(device));
      device.record = textOf(withDay(ONE, there));
      await keeper.change(withDay(ONE, here));
      expect(keeper.clashes).toHaveLength(1);
      return device;
    }

    test('and lets somebody choose at any later visit, once', async () => {
      const device = await clashing();
      for (let visit = 0; visit < 3; visit += 1) {
        const { clashes, diary } = await opened(windowAlone(device));
        expect(clashes.map(({ mine }) => mine)).toEqual([here]);
        expect(diary).toEqual(withDay(ONE, there));
      }
      const last = await opened(windowAlone(device));
      await last.choose(last.clashes[0] ?? expect.fail(), 'mine');
      expect([device.record, device.noted.size]).toEqual([textOf(withDay(ONE, here)), 0]);
    });

    test('and what is undone meanwhile does not come back', async () => {
      const device = await clashing();
      const again = await opened(windowAlone(device));
      const other = withDay(again.diary, scored('2026-03-05', 3));
      await again.change(other);
      await again.change(withDay(other, scored('2026-03-05')));
      const { diary } = await opened(windowAlone(device));
      expect(diary.days.map(({ date }) => date)).toEqual(['2026-03-01']);
    });
  });

  test('keeps its scale, where only notes were kept', async () => {
    const notes: PatientDiary = {
      instrument: 'nrs',
      days: [{ date: '2026-03-01', scores: [], sleep: 5 }]
    };
    const device = new TestDevice(textOf(notes));
    const keeper = await opened(windowAlone(device));
    void keeper.change({ ...withDay(notes, scored('2026-03-02', 63)), instrument: 'vas' });
    const next = await opened(windowAlone(device.left(textOf(notes))));
    expect([next.diary.instrument, next.diary.days[1]?.scores]).toEqual(['vas', [63]]);
  });

  test('is gone with a diary that is deleted', async () => {
    const device = await endedBefore(TWO);
    const keeper = await opened(windowAlone(device));
    await keeper.deleteAll();
    expect([device.record, device.noted.size]).toEqual([undefined, 0]);
  });
});

describe('a browser', () => {
  test('is asked to let a diary stay when somebody keeps it, and not before', async () => {
    const device = new TestDevice();
    const keeper = await opened(windowAlone(device));
    device.isLasting = false;
    await keeper.change(ONE);
    expect(device.isAskedToLast).toBe(false);
    await keeper.keep();
    expect([device.isAskedToLast, keeper.isLasting]).toEqual([true, false]);
  });
});
