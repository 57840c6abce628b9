import { showcase } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';
import CopyText from '../CopyText.svelte';
import ProblemLinks from '../ProblemLinks.svelte';

const writing = ({ say }: Words) => ({
  loadWriter: async () => () => say('disclaimer.support'),
  problems: []
});

const AGE = { field: 'question-age', text: '400' };

export const showcases = [
  showcase('CopyText', CopyText, [
    { name: 'a text', props: writing },
    {
      name: 'a text that would be wrong',
      props: (words) => ({ ...writing(words), problems: [AGE] })
    },
    {
      name: 'a text that cannot be fetched',
      props: () => ({ loadWriter: () => Promise.reject(new Error()), problems: [] })
    }
  ]),
  showcase('ProblemLinks', ProblemLinks, [{ name: 'one', props: () => ({ problems: [AGE] }) }])
];
