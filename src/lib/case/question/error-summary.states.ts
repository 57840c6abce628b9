import { showcase } from '../showcase.ts';
import ErrorSummary from '../ErrorSummary.svelte';

const props = () => ({ element: undefined });

export const showcases = [
  showcase('ErrorSummary', ErrorSummary, [
    { name: 'without problems', props },
    { name: 'one problem', props, answered: (check) => check.give('age', '400') },
    {
      name: 'two problems',
      props,
      answered: (check) => {
        check.give('painNrs', 'zeven');
        check.give('age', '400');
      }
    }
  ])
];
