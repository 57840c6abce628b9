import { showcase } from '$lib/screens/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import CopyText from './CopyText.svelte';

const writing = ({ say }: Words) => ({
  loadWriter: async () => () => say('disclaimer.support'),
  isBarred: () => false
});

export const showcases = [
  showcase('CopyText', CopyText, [
    { name: 'a text', props: writing },
    {
      name: 'a text that cannot be fetched',
      props: () => ({ loadWriter: () => Promise.reject(new Error()), isBarred: () => false })
    }
  ])
];
