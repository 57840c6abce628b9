import { describe, expect, test } from 'vitest';
import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { CASE } from '../namespaces.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { RULES_VERSION } from '$statecharts/rules.ts';
import { criteriaOf, STATUSES } from './case-criteria.ts';
import { caseReport } from './case-report.ts';
import { Meeting } from './meeting.svelte.ts';

const TODAY = new Date(2026, 11, 1);

async function reportOf(check: ReferralCheck, meeting: Meeting, language: 'nl' | 'en' = 'en') {
  const words = wordsOf(language, await loadTexts(language, CASE, fbss), () => check.country);
  return caseReport(check, meeting, words, TODAY);
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

describe('the report of a case', () => {
  test('has every criterion once, under its status, with the count', async () => {
    const check = begun();
    const report = await reportOf(check, new Meeting());
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

  test('gives the version, the date, values, what is open, who acts, and sources', async () => {
    const report = await reportOf(begun(), new Meeting());
    for (const part of [RULES_VERSION, '1 December 2026', 'BMI: 36', 'NVA §1', 'not known yet:']) {
      expect(report).toContain(part);
    }
    expect(report).toMatch(/answered together/);
  });

  test('says that nothing was recorded, rather than that nobody was there', async () => {
    const report = await reportOf(begun(), new Meeting());
    expect(report).toMatch(/Ticked: nobody/);
    expect(report).toMatch(/EXISTING IMPLANT\n- Not known\./);
    expect(report).toMatch(/No deviating decision recorded/);
  });

  test('puts a deviation beside an advice that stays as it is', async () => {
    const check = begun();
    const meeting = new Meeting();
    const before = await reportOf(check, meeting);
    meeting.decision = 'Offer a trial\nafter all';
    meeting.reason = 'BMI weighed\n\nADVICE\n- Refer';
    const report = await reportOf(check, meeting);
    const adviceIn = (text: string) => text.split('DEVIATION')[0];
    expect(adviceIn(report)).toBe(adviceIn(before));
    expect(report).toContain("The team's decision: Offer a trial after all");
    // Free text stays on its line, so that it cannot pass for a part of the report.
    expect(report.match(/^ADVICE$/gm)).toHaveLength(1);
  });

  test('leaves half a deviation out', async () => {
    const meeting = new Meeting();
    meeting.decision = 'Offer a trial';
    expect(await reportOf(begun(), meeting)).not.toContain('Offer a trial');
    expect(meeting.missingHalf).toBe('reason');
  });

  test.each(LANGUAGES)('lets an existing implant go on, in %s', async (language) => {
    const meeting = new Meeting();
    meeting.hasImplant = 'true';
    const report = await reportOf(begun(), meeting, language);
    expect(report).toMatch(/continues|gaat door/);
    expect(report).not.toMatch(/\bstop/i);
  });

  test.each(LANGUAGES)('has words for everything, in %s', async (language) => {
    const report = await reportOf(begun(), new Meeting(), language);
    expect(report.match(/\b[a-z]+\.[a-z][\w.-]*\b|\{\{/gi) ?? []).toEqual([]);
  });
});
