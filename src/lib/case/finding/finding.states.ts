import type { ReferralCheck } from '../check.svelte.ts';
import { showcaseInCheck } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';
import Finding from '../Finding.svelte';

const named = (id: string) => (_: Words, check: ReferralCheck) => {
  const finding = check.advice.criteria.find((candidate) => candidate.id === id);
  if (!finding) throw new Error(`The advice does not list ${id}.`);
  return { finding };
};

export const showcases = [
  showcaseInCheck('Finding', Finding, [
    { name: 'not known', props: named('general.bmi') },
    {
      name: 'fulfilled',
      props: named('general.bmi'),
      answered: (check) => check.give('bmi', '27')
    },
    {
      name: 'not fulfilled',
      props: named('general.bmi'),
      answered: (check) => check.give('bmi', '36')
    },
    {
      name: 'contradicted',
      props: named('general.intensity'),
      answered: (check) => {
        check.give('painNrs', '7');
        check.give('painVasMm', '30');
      }
    }
  ])
];
