import ErrorSummary from '$lib/ui/ErrorSummary.svelte';
import type { Words } from '$lib/words/words.ts';
import type { ReferralCheck } from '../check.svelte.ts';
import { problemLinks } from '../problem-links.ts';
import { showcaseInCheck } from '../showcase.ts';

const props = (words: Words, check: ReferralCheck) => ({
  problems: problemLinks(check, words),
  element: undefined
});

export const showcases = [
  showcaseInCheck('ErrorSummary', ErrorSummary, [
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
