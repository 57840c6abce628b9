import { UNKNOWN } from '$lib/ui/answer.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import { showcaseInCheck } from '../showcase.ts';
import { number } from '$statecharts/facts/define.ts';
import type { Words } from '$lib/words/words.ts';
import NumberField from './NumberField.svelte';

const props = ({ say }: Words) => ({
  fact: 'painNrs',
  definition: number(0, 10, 'points'),
  describedBy: 'help-painNrs',
  label: say('fact.painNrs.label')
});
const given = (answer: string) => (check: ReferralCheck) => check.give('painNrs', answer);

export const showcases = [
  showcaseInCheck('NumberField', NumberField, [
    { name: 'empty', props },
    { name: 'filled in', props, answered: given('7') },
    { name: 'not known', props, answered: given(UNKNOWN) },
    { name: 'out of range', props, answered: given('11') },
    { name: 'no number', props, answered: given('zeven') },
    { name: 'ambiguous', props, answered: given('1.000') },
    {
      name: 'contradicted by another score',
      props,
      answered: (check) => {
        check.give('painNrs', '7');
        check.give('painVasMm', '30');
      }
    }
  ])
];
