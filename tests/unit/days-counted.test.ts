import { expect, test } from 'vitest';
import { countedAttackDays } from '../../statecharts/care/attack-frequency.ts';
import { hasProms } from '../../statecharts/care/aftercare.ts';
import { daysFilledIn } from '../../statecharts/care/trial-diary.ts';

const day = (date: string, attacks?: number) => ({ date, scores: [], attacks });

test('the last day with attacks is the latest, in whatever order the days stand', () => {
  const days = [day('2026-03-20', 1), day('2026-03-01', 2), day('2026-03-10', 3)];
  expect(countedAttackDays(days).map(({ attacks }) => attacks)).toEqual([1, 3]);
});

test('a diary without attacks has no days that count', () => {
  expect(countedAttackDays([day('2026-03-01')])).toEqual([]);
});

test('a day with attacks is filled in where attacks are counted, and only there', () => {
  const days = [day('2026-03-01', 2), day('2026-03-02')];
  expect([true, false].map((isByAttacks) => daysFilledIn(days, isByAttacks))).toEqual([1, 0]);
});

test('the questionnaires come after half a year and each year, in the Netherlands', () => {
  const due = (country: 'NL' | 'BE') => [0, 6, 12, 18, 24].filter((at) => hasProms(country, at));
  expect([due('NL'), due('BE')]).toEqual([[6, 12, 24], []]);
});
