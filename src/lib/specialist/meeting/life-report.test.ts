import { describe, expect, test } from 'vitest';
import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { CASE } from '../namespaces.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import type { Step } from '$statecharts/life/life.ts';
import { RULES_VERSION } from '$statecharts/rules.ts';
import { criteriaOf, STATUSES } from './case-criteria.ts';
import { lifeReport, type Life } from './life-report.ts';
import { Meeting } from './meeting.svelte.ts';
import { Walk } from '../walk/walk.svelte.ts';

const TODAY = new Date(2026, 11, 1);

/** From an implant of before to an off-test; one step has no day. */
const STEPS: readonly Step[] = [
  { event: { type: 'ALREADY_IMPLANTED' }, date: '2025-01-10' },
  { event: { type: 'DOUBTED' } },
  { event: { type: 'SWITCHED_OFF' }, date: '2026-06-01' },
  {
    event: { type: 'OFF_TEST_EVALUATED', outcome: 'switch-on' },
    date: '2026-07-01',
    found: { kind: 'offTest', instrument: 'nrs', before: 3, off: 7, worsening: 4, weeksOff: 4 }
  }
];

function lifeOf(check: ReferralCheck, more: Partial<Life> = {}): Life {
  const walk = new Walk(fbss, () => ({ ...check.facts, country: check.country }));
  return { check, meeting: new Meeting(), walk, implants: [], scores: [], ...more };
}

async function reportOf(life: Life, language: 'nl' | 'en' = 'en') {
  const texts = await loadTexts(language, [...CASE, 'life', 'site'], fbss);
  return lifeReport(
    life,
    wordsOf(language, texts, () => life.check.country),
    TODAY
  );
}

function begun(): ReferralCheck {
  const check = new ReferralCheck(fbss);
  check.seen = 'true';
  for (const { group } of check.parts) if (group) check.giveGroup(group);
  check.give('bmi', '36');
  check.give('age', '54');
  check.give('radicularPain', 'unknown');
  return check;
}

function wholeLife(): Life {
  const check = begun();
  const meeting = new Meeting();
  meeting.fill({ outcome: 'accepted', reason: 'Weighed\n\nADVICE\n- Refer', date: '2-2-2025' });
  meeting.record();
  meeting.fill({ outcome: 'later', nextStep: 'Assess', owner: 'nurse', before: '1-12-2026' });
  const life = lifeOf(check, {
    meeting,
    implants: [{ kind: 'battery', date: '2026-05-01' }],
    scores: [
      { date: '2025-07-10', total: 'odi', value: 30 },
      { date: '2025-07-10', total: 'nrs', value: 3.5 }
    ]
  });
  (life.walk as Walk).restore(STEPS);
  return life;
}

describe('the report of a life', () => {
  test('has every criterion once, under its status, with the count', async () => {
    const check = begun();
    const report = await reportOf(lifeOf(check));
    const heads = {
      unmet: 'NOT MET',
      unknown: 'UNKNOWN',
      met: 'MET',
      'not-applicable': 'NOT APPLICABLE'
    };
    for (const status of STATUSES) {
      const found = criteriaOf(check).filter((each) => each.status === status);
      const [, after = ''] = report.split(`\n${heads[status]} (${found.length})\n`);
      const lines = after.split('\n\n')[0]?.split('\n') ?? [];
      expect([status, lines.length]).toEqual([status, Math.max(found.length, 1)]);
    }
  });

  test('gives the version, the date, values, what is open, who acts by when, and sources', async () => {
    const life = lifeOf(begun());
    life.meeting.setDue('general.bmi', '24-12-2026');
    const report = await reportOf(life);
    for (const part of [RULES_VERSION, '1 December 2026', '36', 'NVA §1', 'not known yet:']) {
      expect(report).toContain(part);
    }
    expect(report).toMatch(/answered together/);
    expect(report).toMatch(/before 24 December 2026/);
  });

  test('says a name once, and that no concern is serious in one line', async () => {
    const report = await reportOf(lifeOf(begun()), 'nl');
    expect(report).toContain('- Leeftijd: 54 jaar');
    expect(report).not.toMatch(/(\b[\w ]+): \1:/);
    expect(report).toContain('Geen van deze factoren geeft ernstige zorgen');
    expect(report).not.toMatch(/geen zorgen;.*geen zorgen/i);
  });

  test('tells what happened in order of time, and says which day is not known', async () => {
    const report = await reportOf(wholeLife());
    const [, after = ''] = report.split('IN ORDER OF TIME\n');
    const lines = (after.split('\n\n')[0] ?? '').split('\n');
    expect(lines.map((line) => line.split(': ')[0])).toEqual([
      '- 10 January 2025',
      '- Date not known',
      '- 2 February 2025',
      '- Date not known',
      '- 10 July 2025',
      '- 1 May 2026',
      '- 1 June 2026',
      '- 1 July 2026'
    ]);
    expect(lines[2]).toContain('Weighed ADVICE - Refer');
    expect(lines[3]).toContain('Assess, nurse, before 1 December 2026');
    expect(lines[4]).toContain('ODI 30; NRS 3.5');
    expect(lines[5]).toContain('Battery replaced');
    expect(lines[7]).toContain('NRS from 3 to 7');
    // Free text stays on its line, so that it cannot pass for a part of the report.
    expect(report.match(/^ADVICE$/gm)).toHaveLength(1);
  });

  test('says that nothing was recorded, rather than that nothing happened', async () => {
    const report = await reportOf(lifeOf(begun()));
    expect(report).toMatch(/IN ORDER OF TIME\n- Nothing recorded yet\./);
    expect(report).toMatch(/EXISTING IMPLANT\n- Not known\./);
  });

  test('a decision leaves the advice as it is', async () => {
    const life = lifeOf(begun());
    const adviceIn = (text: string) => text.split('\nADVICE\n')[1]?.split('\n\n')[0];
    const before = adviceIn(await reportOf(life));
    life.meeting.fill({ outcome: 'accepted', reason: 'Weighed' });
    expect(adviceIn(await reportOf(life))).toBe(before);
  });

  test.each(LANGUAGES)('lets an existing implant go on, in %s', async (language) => {
    const life = lifeOf(begun());
    life.meeting.hasImplant = 'true';
    const report = await reportOf(life, language);
    expect(report).toMatch(/continues|gaat door/);
    expect(report).not.toMatch(/\bstop/i);
  });

  test.each(LANGUAGES)('has words for everything, in %s', async (language) => {
    const report = await reportOf(wholeLife(), language);
    expect(report.match(/\b[a-z]+\.[a-z][\w.-]*\b|\{\{/gi) ?? []).toEqual([]);
  });
});
