import { expect, test } from 'vitest';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { PLACES, placeOf } from './place.ts';

test.each([
  ['limb', { radicularPain: true, dominantPain: 'limb' }],
  ['equal', { radicularPain: true, dominantPain: 'equal' }],
  ['axial', { radicularPain: true, dominantPain: 'axial' }],
  // Nothing is said of what does not follow.
  ['none', { radicularPain: false }],
  ['apart', {}]
] as const)('"%s" says exactly %j', (place, facts) => {
  const check = new ReferralCheck(fbss);
  check.givePlace('axial');
  check.givePlace(place);
  expect(check.facts).toEqual(facts);
});

test.each(PLACES)('what "%s" answers is read back as it was said', (place) => {
  const check = new ReferralCheck(fbss);
  check.givePlace(place);
  const read = placeOf((fact) => check.answer(fact));
  expect(read).toBe(place === 'apart' ? undefined : place);
});

test('what no place says is answered apart', () => {
  const check = new ReferralCheck(fbss);
  check.give('radicularPain', 'true');
  expect(placeOf((fact) => check.answer(fact))).toBe('apart');
});
