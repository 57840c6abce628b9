import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { showcaseInCheck } from '$lib/case/showcase.ts';
import WhatWouldChange from './WhatWouldChange.svelte';

const props = () => ({});

/** An answer that alone makes the advice, whatever else is not known. */
const answering = (answers: Readonly<Record<string, string>>) => (check: ReferralCheck) => {
  for (const [fact, answer] of Object.entries(answers)) check.give(fact, answer);
};

export const showcases = [
  showcaseInCheck('WhatWouldChange', WhatWouldChange, [
    { name: 'much is open', props },
    { name: 'a step to take', props, answered: answering({ pregnant: 'true', age: '17' }) },
    { name: 'a finding', props, answered: answering({ radicularPain: 'false' }) }
  ])
];
