import { describe, expect, it } from 'vitest';
import { ReferralCheck } from '../check.svelte.ts';
import { indications, pathways } from '$statecharts/indications/registry.ts';

describe('how many clicks are left', () => {
  it.each(pathways)(
    '$id: fewer than the facts that decide, as some are answered together',
    (one) => {
      const check = new ReferralCheck(one);
      expect(check.clicksLeft).toBeGreaterThan(0);
      expect(check.clicksLeft).toBeLessThan(check.advice.decisive.length);
    }
  );

  it.each(indications.filter(({ hasPathway }) => !hasPathway))('$id: none', (one) => {
    expect(new ReferralCheck(one).clicksLeft).toBe(0);
  });

  it('one less after an answer, and none once nothing can change the advice', () => {
    const fbss = pathways.find(({ id }) => id === 'fbss');
    if (!fbss) throw new Error('There is no fbss.');
    const check = new ReferralCheck(fbss);
    const before = check.clicksLeft;
    check.give('age', '50');
    expect(check.clicksLeft).toBe(before - 1);
    check.give('lumbarSurgeries', '0');
    expect(check.clicksLeft).toBe(0);
  });
});
