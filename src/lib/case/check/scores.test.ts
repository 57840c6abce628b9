import { describe, expect, test } from 'vitest';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { sfn } from '$statecharts/indications/sfn/index.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { scorePairsIn } from './score-pairs.ts';

describe('the scores that can be given on two instruments', () => {
  test.each(pathways)('of $id', (indication) => {
    const pairs = scorePairsIn(indication).map(({ nrs, vas }) => [nrs, vas]);
    const elsewhere = indication.id === 'sfn' ? [['painElsewhereNrs', 'painElsewhereVasMm']] : [];
    expect(pairs).toEqual(expect.arrayContaining([['painNrs', 'painVasMm'], ...elsewhere]));
    expect(pairs).toHaveLength(1 + elsewhere.length);
  });
});

describe.each([
  { fact: 'painVasMm', id: 'fbss', indication: fbss },
  { fact: 'painVasMm', id: 'sfn', indication: sfn },
  { fact: 'painElsewhereVasMm', id: 'sfn', indication: sfn }
])('$fact of $id', ({ fact, indication }) => {
  test.each(['7', '5,2', '10', '0', '0.5'])(
    'of %s mm is asked back, and counts for nothing',
    (given) => {
      const check = new ReferralCheck(indication);
      check.give(fact, given);
      expect(check.facts[fact]).toBeUndefined();
      expect(check.problem(fact)).toBe('veryLow');
      expect(check.problems).toEqual([fact]);
      expect(check.answer(fact)).toBe(given);
    }
  );

  test.each(['10,1', '11', '70', '100'])('of %s mm counts', (given) => {
    const check = new ReferralCheck(indication);
    check.give(fact, given);
    expect(check.facts[fact]).toBe(Number(given.replace(',', '.')));
    expect(check.problems).toEqual([]);
  });

  test('that is confirmed counts, until another is entered', () => {
    const check = new ReferralCheck(indication);
    check.give(fact, '7');
    check.confirm(fact);
    expect([check.facts[fact], check.problem(fact)]).toEqual([7, undefined]);
    check.give(fact, '6');
    expect([check.facts[fact], check.problem(fact)]).toEqual([undefined, 'veryLow']);
  });
});

describe('a score', () => {
  test('on the NRS is never asked back', () => {
    const check = new ReferralCheck(fbss);
    check.give('painNrs', '7');
    expect(check.facts['painNrs']).toBe(7);
  });

  test('of 7 mm never says "not yet" by itself', () => {
    const check = new ReferralCheck(fbss);
    check.give('painVasMm', '7');
    expect(check.advice.category).toBe('incomplete');
    check.confirm('painVasMm');
    expect(check.advice.category).toBe('not-now');
  });

  test('on both instruments that disagree settles nothing', () => {
    const check = new ReferralCheck(fbss);
    check.give('painNrs', '7');
    check.give('painVasMm', '30');
    expect(check.isContradicted('painNrs')).toBe(true);
  });
});
