import { describe, expect, test } from 'vitest';
import { Meeting } from '$lib/care/meeting.svelte.ts';
import { OffTestEvaluation } from '$lib/care/off-test.svelte.ts';
import { trialStartOf } from '$lib/care/trial-start.ts';
import { TrialEvaluation } from '$lib/care/trial.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
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

/** The check of the page that follows about pain after back surgery. */
function next(): ReferralCheck {
  const check = new ReferralCheck(fbss);
  const { check: left } = takeOver(fbss.id);
  if (left) check.continueFrom(left);
  return check;
}

describe('a check that goes on to the next page', () => {
  test('keeps every answer as it was given, and so the advice', () => {
    const from = begun();
    handOver(fbss.id, { check: from });
    const to = next();
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
    handOver(fbss.id, { check: begun() });
    next();
    expect(next().isStarted).toBe(false);
  });

  test('is forgotten on a page about another indication', () => {
    handOver(fbss.id, { check: begun() });
    expect(takeOver(crps.id)).toEqual({});
    expect(takeOver(fbss.id)).toEqual({});
  });

  test('leaves the page it came from as it was', () => {
    const from = begun();
    handOver(fbss.id, { check: from });
    next().give('age', '54');
    expect(from.answer('age')).toBe('400');
  });
});

describe('a meeting and an evaluation that go on', () => {
  test('a meeting is continued, and stays as it was where it came from', () => {
    const from = new Meeting();
    from.setPresent('other', true);
    from.decision = 'Trial anyway';
    const to = new Meeting();
    to.continueFrom(from);
    to.reason = 'Weighed';
    expect([to.present, to.decision]).toEqual([['other'], 'Trial anyway']);
    expect(from.reason).toBe('');
  });

  test('a trial is continued with what was typed, also where it cannot be used', () => {
    const from = new TrialEvaluation('fbss');
    from.days = '7,5';
    from.instrument = 'nrs';
    from.diary.take([{ date: '2026-02-30', scores: ['4', ''], medication: 'x' }]);
    const to = new TrialEvaluation('fbss', from.written);
    expect(to.written).toEqual(from.written);
    expect(to.problems.size).toBe(from.problems.size);
    expect(to.event).toBeUndefined();
  });

  test('an off-test is continued with the way in which each score was given', () => {
    const from = new OffTestEvaluation('fbss');
    from.before.text = '4';
    from.off.way = 'diary';
    from.off.diary.take([{ date: '2026-03-01', scores: ['7'], medication: '' }]);
    const to = new OffTestEvaluation('fbss', from.written);
    expect(to.written).toEqual(from.written);
    expect([to.before.way, to.off.way]).toEqual(['score', 'diary']);
  });
});

describe('a trial that begins with what a check knows', () => {
  test.each([
    ['painNrs', '7,5', { instrument: 'nrs', baseline: '7,5' }],
    ['painVasMm', '70', { instrument: 'vas', baseline: '70' }]
  ])('%s is the baseline, to be looked at', (fact, text, start) => {
    const check = begun();
    check.give(fact, text);
    expect(trialStartOf(check)).toMatchObject({ country: 'BE', ...start });
    const trial = new TrialEvaluation('fbss', trialStartOf(check));
    expect(trial.isBaselineTaken).toBe(true);
    trial.baseline = '8';
    expect(trial.isBaselineTaken).toBe(false);
  });

  test.each(['', 'unknown', '11', '1.000'])('%j is no baseline', (text) => {
    const check = begun();
    check.give('painNrs', text);
    expect(trialStartOf(check)).toEqual({ country: 'BE' });
  });

  test('cluster headache begins with its attacks', () => {
    const check = new ReferralCheck(cluster);
    check.give('painNrs', '9');
    check.give('attacksPerWeek', '10');
    expect(trialStartOf(check)).toEqual({ country: 'NL', baseline: '10', taken: '10' });
  });
});
