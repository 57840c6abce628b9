import { describe, expect, test } from 'vitest';
import type { AttentionPoint } from '$statecharts/criteria/additions.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import { choice, yesNo } from '$statecharts/facts/define.ts';
import type { FactTable } from '$statecharts/facts/fact.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { conditionsOn } from '$statecharts/logic/combinators.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { interviewOf } from '../interview.ts';

const told = { implant: yesNo, tried: choice('nothing', 'something') } as const;
const { oneOf, yes } = conditionsOn(told);
const points: readonly AttentionPoint[] = [
  { id: 'implant', when: yes('implant') },
  { id: 'tried', when: oneOf('tried', 'something') }
];

/** An indication with facts that only the centre has to know. */
const indication: Indication = {
  ...fbss,
  facts: { ...fbss.facts, ...told } satisfies FactTable,
  attention: [...fbss.attention, ...points]
};

describe('what the centre has to know besides', () => {
  test('is asked last, by itself', () => {
    const sections = interviewOf(indication);
    expect(sections.at(-1)).toEqual({
      id: 'alsoTell',
      facts: ['cardiacDevice', 'earlierNeuromodulation', 'implant', 'tried']
    });
    const others = sections.slice(0, -1).flatMap(({ facts }) => facts);
    expect(others).not.toContain('implant');
    expect(sections.slice(0, -1)).toEqual(interviewOf(fbss).slice(0, -1));
  });

  test('is asked from the start, is optional, and changes no advice', () => {
    const check = new ReferralCheck(indication);
    const { attention: _, ...before } = check.advice;
    for (const fact of Object.keys(told)) {
      expect([check.isAsked(fact), check.isOptional(fact)]).toEqual([true, true]);
    }
    check.give('implant', 'true');
    const { attention, ...after } = check.advice;
    expect(attention).toContain('implant');
    expect(after).toEqual(before);
  });

  test('is not told by any button', () => {
    const check = new ReferralCheck(indication);
    for (const { group } of check.sections) if (group) check.giveGroup(group);
    expect(check.answer('implant')).toBeUndefined();
  });

  test.each(indications)('of $id is nothing that a criterion reads', ({ id }) => {
    const found = indications.find((each) => each.id === id) ?? expect.fail(id);
    const asked = interviewOf(found).find((section) => section.id === 'alsoTell')?.facts ?? [];
    const read = found.criteria.flatMap(factsIn);
    expect(asked.filter((fact) => read.includes(fact))).toEqual([]);
  });
});
