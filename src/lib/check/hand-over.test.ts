import { describe, expect, test } from 'vitest';
import { crps } from '$statecharts/indications/crps/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { ReferralCheck } from './check.svelte.ts';
import { handOver, takeOver } from './hand-over.ts';

/** A check with an answer of each kind: given, given by a group's button, and said not to be known. */
function begun(): ReferralCheck {
  const check = new ReferralCheck(fbss);
  check.country = 'BE';
  check.seen = 'false';
  check.give('age', '400');
  check.give('radicularPain', 'unknown');
  const group = check.sections.find(({ id }) => id === 'exclusions')?.group;
  check.giveGroup(group ?? expect.fail());
  return check;
}

describe('a check that goes on to the next page', () => {
  test('keeps every answer as it was given, and so the advice', () => {
    const [from, to] = [begun(), new ReferralCheck(fbss)];
    handOver(from);
    takeOver(to);
    for (const fact of Object.keys(fbss.facts)) {
      expect([fact, to.answer(fact)]).toEqual([fact, from.answer(fact)]);
      expect([fact, to.confirmedIn(fact)]).toEqual([fact, from.confirmedIn(fact)]);
    }
    expect([to.country, to.seen]).toEqual(['BE', 'false']);
    expect(to.problems).toEqual(['age']);
    expect(to.isUnknown('radicularPain')).toBe(true);
    expect(to.advice).toEqual(from.advice);
  });

  test('is taken once: the next patient never meets it', () => {
    handOver(begun());
    takeOver(new ReferralCheck(fbss));
    const next = new ReferralCheck(fbss);
    takeOver(next);
    expect(next.isStarted).toBe(false);
  });

  test('is forgotten on a page about another indication', () => {
    handOver(begun());
    const other = new ReferralCheck(crps);
    takeOver(other);
    const later = new ReferralCheck(fbss);
    takeOver(later);
    expect([other.isStarted, later.isStarted]).toEqual([false, false]);
  });

  test('leaves the page it came from as it was', () => {
    const from = begun();
    handOver(from);
    const to = new ReferralCheck(fbss);
    takeOver(to);
    to.give('age', '54');
    expect(from.answer('age')).toBe('400');
  });
});
