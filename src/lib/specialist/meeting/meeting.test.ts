import { describe, expect, test } from 'vitest';
import { Meeting } from './meeting.svelte.ts';
import { missingIn } from './missing.ts';
import { EMPTY, type Fields } from './draft.ts';
import { TEAM } from './team.ts';

const REFER = { category: 'refer', modalities: ['SCS'] } as const;

const missing = (fields: Partial<Fields>) => missingIn({ ...EMPTY, ...fields }, REFER);

describe('what is missing in a decision', () => {
  test('is nothing while nobody has begun one, whoever is there', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ present: TEAM, date: '2026-11-24' })).toEqual([]);
  });

  test('is the decision itself, where something was filled in beside it', () => {
    expect(missing({ reason: 'Weighed' })).toEqual(['outcome']);
    expect(missing({ modality: 'SCS' })).toEqual(['outcome']);
  });

  test('is the reason, where it deviates from the advice', () => {
    expect(missing({ outcome: 'later' })).toEqual(['reason']);
    expect(missing({ outcome: 'later', reason: '  ' })).toEqual(['reason']);
    expect(missing({ outcome: 'accepted' })).toEqual([]);
  });

  test('is the next step of somebody, or before some day', () => {
    expect(missing({ outcome: 'accepted', owner: 'nurse' })).toEqual(['nextStep']);
    expect(missing({ outcome: 'accepted', nextStep: 'Plan the trial', owner: 'nurse' })).toEqual(
      []
    );
  });

  test('is a day that cannot be read', () => {
    expect(missing({ outcome: 'accepted', date: 'soon' })).toEqual(['date']);
  });
});

describe('a meeting', () => {
  test('is recorded, and leaves the fields empty for the next', () => {
    const meeting = new Meeting();
    meeting.fill({ outcome: 'later', nextStep: ' Assess PRF ', date: '2026-11-24' });
    meeting.setPresent('other', true);
    meeting.setPresent(TEAM[0] ?? 'other', true);
    meeting.record();
    expect(meeting.decisions).toEqual([
      {
        outcome: 'later',
        nextStep: 'Assess PRF',
        date: '2026-11-24',
        present: [TEAM[0], 'other']
      }
    ]);
    expect(meeting.hasDraft).toBe(false);
    expect(meeting.isStarted).toBe(true);
  });

  test('comes back from a file as it was', () => {
    const meeting = new Meeting();
    meeting.fill({ outcome: 'accepted', date: '2026-11-24' });
    meeting.record();
    meeting.fill({ outcome: 'later', before: '2026-12-01', nextStep: 'Ask' });
    meeting.setDue('general.bmi', '2026-12-24');
    meeting.hasImplant = 'false';
    const again = new Meeting();
    again.restore(meeting.toSaved());
    expect(again.toSaved()).toEqual(meeting.toSaved());
    expect(again.due('general.bmi').value).toBe('2026-12-24');
    expect(again.fields).toEqual(meeting.fields);
  });

  test('leaves nothing to keep while nothing was entered', () => {
    const meeting = new Meeting();
    expect(meeting.isStarted).toBe(false);
    expect(meeting.toSaved()).toEqual({ decisions: [] });
    meeting.setDue('general.bmi', 'soon');
    expect(meeting.due('general.bmi').problem).toBeDefined();
    expect(meeting.isStarted).toBe(true);
  });

  test('keeps a day that cannot be read as it was typed', () => {
    const meeting = new Meeting();
    meeting.fill({ date: '31-11-2026' });
    meeting.setDue('general.bmi', 'soon');
    const saved = { decisions: [], draft: { date: '31-11-2026', present: [] } };
    expect(meeting.toSaved()).toEqual({ ...saved, due: { 'general.bmi': 'soon' } });
  });
});
