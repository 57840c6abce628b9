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
import { interviewOf, type Section } from '../interview.ts';

const told = { implant: yesNo, tried: choice('nothing', 'something') } as const;
const { oneOf, yes } = conditionsOn(told);
const points: readonly AttentionPoint[] = [
  { id: 'implant', when: yes('implant') },
  { id: 'tried', when: oneOf('tried', 'something') }
];

const factsOf = ({ parts }: Section) => parts.flatMap(({ facts }) => facts);

/** An indication with facts that only the centre has to know. */
const indication: Indication = {
  ...fbss,
  facts: { ...fbss.facts, ...told } satisfies FactTable,
  attention: [...fbss.attention, ...points]
};

describe('what the centre has to know besides', () => {
  test('is asked last, by itself', () => {
    const sections = interviewOf(indication);
    expect(sections.at(-1)?.id).toBe('alsoTell');
    const told = sections.at(-1)?.parts.flatMap(({ facts }) => facts);
    expect(told).toEqual(['cardiacDevice', 'earlierNeuromodulation', 'implant', 'tried']);
    const others = sections.slice(0, -1).flatMap(factsOf);
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
    for (const { group } of check.parts) if (group) check.giveGroup(group);
    expect(check.answer('implant')).toBeUndefined();
  });

  test.each(indications)('of $id is nothing that a criterion reads', ({ id }) => {
    const found = indications.find((each) => each.id === id) ?? expect.fail(id);
    const section = interviewOf(found).find(({ id }) => id === 'alsoTell');
    const asked = section ? factsOf(section) : [];
    const read = found.criteria.flatMap(factsIn);
    expect(asked.filter((fact) => read.includes(fact))).toEqual([]);
  });
});
