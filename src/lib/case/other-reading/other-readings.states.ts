import type { ReferralCheck } from '../check.svelte.ts';
import { showcaseInCheck } from '../showcase.ts';
import OtherReadings from '../OtherReadings.svelte';

const props = () => ({});

const answering = (answers: Readonly<Record<string, string>>) => (check: ReferralCheck) => {
  for (const [fact, answer] of Object.entries(answers)) check.give(fact, answer);
};

export const showcases = [
  showcaseInCheck('OtherReadings', OtherReadings, [
    { name: 'none', props },
    { name: 'one', props, answered: answering({ age: '17' }) },
    { name: 'several', props, answered: answering({ age: '17', pregnant: 'true' }) },
    { name: 'whatever is answered', indication: 'pdn', props }
  ])
];
