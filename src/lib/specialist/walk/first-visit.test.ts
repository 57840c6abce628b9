import { expect, test } from 'vitest';
import { firstVisit } from './first-visit.ts';

const implanted = { event: { type: 'IMPLANTED' }, date: '2026-08-31' } as const;

test('the first visit is three months after the implant, and six in Belgium', () => {
  expect(firstVisit([implanted], 'NL')).toBe('2026-11-30');
  expect(firstVisit([implanted], 'BE')).toBe('2027-02-28');
});

test('no day is made up for an implant whose day is not known', () => {
  expect(firstVisit([{ event: { type: 'IMPLANTED' } }], 'NL')).toBeUndefined();
  expect(firstVisit([], 'NL')).toBeUndefined();
});
