import { describe, expect, test } from 'vitest';
import type { Indication } from '$statecharts/indications/indication.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { pathwayCases } from '../../../../tests/support/example-cases.ts';
import { ReferralCheck } from '../check.svelte.ts';
import type { Seen } from './answered-form.svelte.ts';
import { leavesToSpecialist } from './group-rows.ts';

function treatmentsOf(check: ReferralCheck) {
  return check.parts.find(({ group }) => group?.id === 'treatments')?.group ?? expect.fail();
}

/** A check in which every step applies. */
function withAllSteps(indication: Indication, seen: Seen): ReferralCheck {
  const check = new ReferralCheck(indication);
  check.seen = seen;
  for (const [fact, definition] of Object.entries(indication.facts)) {
    if (definition.kind === 'boolean') check.give(fact, 'true');
    if (definition.kind === 'concern') check.give(fact, 'serious');
  }
  if ('crpsRegion' in indication.facts) check.give('crpsRegion', 'upper-limb');
  return check;
}

const isSpecialistStep = ({ facts }: Indication, fact: string) =>
  facts[fact]?.kind === 'step' && facts[fact].specialist === true;

/** The pathways in which a pain specialist has steps to take; a psychosocial track has no button. */
const withSteps = pathways.filter((indication) => new ReferralCheck(indication).asksWhetherSeen);
const TRACK = 'steps.psychosocial';

test.each(pathways)('no button of $id answers for a psychosocial track', (indication) => {
  const check = withAllSteps(indication, 'true');
  for (const { group } of check.parts) if (group) check.giveGroup(group);
  expect(check.isAsked(TRACK)).toBe(true);
  expect(check.answer(TRACK)).toBeUndefined();
});

describe.each(withSteps)('the button for all treatments of $id', (indication) => {
  const steps = Object.keys(indication.facts).filter(
    (fact) => isSpecialistStep(indication, fact) && fact !== TRACK
  );

  test.each(['', 'false', 'unknown'] as const)(
    'answers no specialist’s step while seen is "%s", and says so',
    (seen) => {
      const check = withAllSteps(indication, seen);
      // A step that follows from not having been seen is answered already.
      const isLeft = steps.some((fact) => check.answer(fact) === undefined);
      expect(leavesToSpecialist(treatmentsOf(check), check)).toBe(isLeft);
      check.giveGroup(treatmentsOf(check));
      expect(steps.length).toBeGreaterThan(0);
      for (const fact of steps) expect(check.facts[fact]).not.toBe('insufficient');
    }
  );

  test('answers them once a pain specialist has seen the patient', () => {
    const check = withAllSteps(indication, 'true');
    expect(leavesToSpecialist(treatmentsOf(check), check)).toBe(false);
    check.giveGroup(treatmentsOf(check));
    for (const fact of steps) expect(check.facts[fact]).toBe('insufficient');
  });

  test.each(['', 'false', 'unknown'] as const)(
    'answers for them no longer when seen becomes "%s"; what was answered by itself stays',
    (seen) => {
      const [own = expect.fail(), ...others] = steps;
      const check = withAllSteps(indication, 'true');
      check.give(own, 'unsuitable');
      check.giveGroup(treatmentsOf(check));
      check.seen = seen;
      expect(check.answer(own)).toBe('unsuitable');
      for (const fact of others) {
        expect([undefined, 'not-considered']).toContain(check.answer(fact));
        expect(check.confirmedIn(fact)).toBeUndefined();
      }
    }
  );
});

test('a patient whom no pain specialist saw is not referred by the button for treatments', () => {
  const facts = pathwayCases
    .find(({ id }) => id === 'fbss')
    ?.cases.find(
      ({ expected, facts: each }) => expected === 'refer' && each['neuropathicPainProminent']
    )?.facts;
  const check = new ReferralCheck(fbss);
  check.seen = 'false';
  for (const [fact, value] of Object.entries(facts ?? expect.fail()))
    if (!/^(steps|drugs)\./.test(fact)) check.give(fact, String(value));
  check.giveGroup(treatmentsOf(check));
  expect(check.advice.category).toBe('specialist-first');
});

test('a button that leaves nothing out does not say that it does', () => {
  const check = new ReferralCheck(fbss);
  for (const fact of Object.keys(fbss.facts).filter((id) => isSpecialistStep(fbss, id)))
    check.give(fact, 'insufficient');
  expect(leavesToSpecialist(treatmentsOf(check), check)).toBe(false);
});
