import { describe, expect, test } from 'vitest';
import { ShownDay } from './shown-day.svelte.ts';

/** A day on the page, by a clock that can be set. */
function at(moment: string) {
  let now = new Date(moment);
  const shown = new ShownDay(() => now);
  const set = (later: string) => (now = new Date(later));
  return { shown, set };
}

describe('the day on the page', () => {
  test('is today when somebody looks, types, or comes back', () => {
    const { shown, set } = at('2026-11-24T21:50:00');
    expect(shown.moment()).toEqual({ date: '2026-11-24', time: '21:50' });
    set('2026-11-25T10:00:00');
    expect(shown.moment()).toEqual({ date: '2026-11-25', time: '10:00' });
    set('2026-11-26T00:00:00');
    shown.look();
    expect([shown.date, shown.isToday]).toEqual(['2026-11-26', true]);
  });

  test('is an earlier one as long as somebody who turned to it is there', () => {
    const { shown, set } = at('2026-11-24T21:50:00');
    shown.turnTo('2026-11-23');
    set('2026-11-24T22:10:00');
    shown.look();
    expect(shown.moment()).toEqual({ date: '2026-11-23' });
    shown.comeBack();
    expect(shown.date).toBe('2026-11-24');
    shown.turnTo('2026-11-23');
    set('2026-11-25T00:00:10');
    shown.look();
    expect(shown.date).toBe('2026-11-25');
  });

  test('leaves what is half typed with its own day', () => {
    const { shown, set } = at('2026-11-24T23:59:00');
    shown.keepDraft('4,');
    set('2026-11-25T10:00:00');
    shown.look();
    expect([shown.draft, shown.unfinished]).toEqual(['', ['2026-11-24']]);
    shown.turnTo('2026-11-24');
    expect([shown.draft, shown.unfinished]).toEqual(['4,', []]);
    shown.keepDraft('');
    expect(shown.hasDraft).toBe(false);
  });

  test('follows its owner to another time zone', () => {
    const { shown, set } = at('2026-03-29T00:30:00');
    set('2026-03-28T17:30:00');
    shown.look();
    expect(shown.date).toBe('2026-03-28');
  });
});
