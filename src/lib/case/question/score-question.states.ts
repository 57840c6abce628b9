import type { ReferralCheck } from '../check.svelte.ts';
import { showcaseInCheck } from '../showcase.ts';
import ScoreQuestion from './ScoreQuestion.svelte';

const props = () => ({ pair: { nrs: 'painNrs', vas: 'painVasMm' } });
const onVas = (answer: string) => (check: ReferralCheck) => check.give('painVasMm', answer);

export const showcases = [
  showcaseInCheck('ScoreQuestion', ScoreQuestion, [
    { name: 'empty', props },
    { name: 'on the VAS', props, answered: onVas('64') },
    { name: 'very low, with a decimal', props, answered: onVas('5.2') },
    { name: 'nothing at all', props, answered: onVas('0') },
    {
      name: 'on both, which disagree',
      props,
      answered: (check) => {
        check.give('painNrs', '7');
        check.give('painVasMm', '30');
      }
    }
  ])
];
