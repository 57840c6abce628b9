import { describe, expect, it } from 'vitest';
import { fnss } from '$statecharts/indications/fnss/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { LetterDetails } from '../letter-details.svelte.ts';
import { factsToTell } from './also-tell.ts';
import { foldedFacts } from './settled.ts';

describe('what can no longer matter', () => {
  it.each(pathways)('of $id is nothing that can change the advice', (indication) => {
    const check = new ReferralCheck(indication);
    const folded = foldedFacts(check);
    expect(check.advice.decisive.filter((fact) => folded.has(fact))).toEqual([]);
  });

  it('is all that is left once neuromodulation is ruled out, what is told besides included', () => {
    const check = new ReferralCheck(fbss);
    check.give('lumbarSurgeries', '0');
    const folded = foldedFacts(check);
    expect(folded).toContain('bmi');
    expect(folded).not.toContain('lumbarSurgeries');
    expect(folded).toContain('cardiacDevice');
  });

  it.each(pathways)('of $id is nothing that is told besides, until all is over', (indication) => {
    expect(
      factsToTell(indication).filter((fact) => foldedFacts(new ReferralCheck(indication)).has(fact))
    ).toEqual([]);
  });

  it('is nothing that is told besides, once a text tells it; in the fold it stays there', () => {
    const check = new ReferralCheck(fbss);
    check.give('lumbarSurgeries', '0');
    const folded = foldedFacts(check);
    check.patient.ensure('letter', () => new LetterDetails()).freeText = 'Tolk nodig.';
    expect(foldedFacts(check)).not.toContain('cardiacDevice');
    expect(foldedFacts(check, folded)).toContain('cardiacDevice');
  });

  it('comes back as soon as it matters again', () => {
    const check = new ReferralCheck(fbss);
    check.give('lumbarSurgeries', '0');
    const folded = foldedFacts(check);
    check.give('lumbarSurgeries', '1');
    expect(foldedFacts(check, folded)).not.toContain('bmi');
  });

  it('stays where it is when it is answered or has the focus', () => {
    const check = new ReferralCheck(fbss);
    check.give('bmi', '25');
    check.give('lumbarSurgeries', '0');
    const folded = foldedFacts(check, new Set(), (fact) => fact === 'age');
    expect(folded).not.toContain('bmi');
    expect(folded).not.toContain('age');
    const inFold = foldedFacts(check, new Set(['bmi']));
    expect(inFold).toContain('bmi');
  });

  it('is everything else once something is urgent: nobody is asked on', () => {
    const check = new ReferralCheck(fnss);
    const [first = ''] = check.parts[0]?.facts ?? [];
    check.give(first, 'true');
    expect(check.advice).toMatchObject({ urgent: true, stable: true });
    const asked = check.parts.flatMap(({ facts }) => facts).filter((fact) => check.isAsked(fact));
    const open = asked.filter((fact) => !foldedFacts(check).has(fact));
    expect(open).toEqual([first]);
  });
});
