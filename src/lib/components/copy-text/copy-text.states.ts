import { showcase } from '$lib/screens/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import CopyText from './CopyText.svelte';

const labels = ({ say }: Words) => ({
  heading: say('record.heading'),
  copyLabel: say('record.copy'),
  showLabel: say('record.show')
});

export const showcases = [
  showcase('CopyText', CopyText, [
    {
      name: 'with a text',
      props: (words) => ({ ...labels(words), text: () => words.say('site.tagline') })
    },
    {
      name: 'that cannot be fetched',
      props: (words) => ({
        ...labels(words),
        text: () => '',
        load: () => Promise.reject(new Error('offline'))
      })
    },
    {
      name: 'with a problem to solve first',
      props: (words) => ({
        ...labels(words),
        text: () => words.say('site.tagline'),
        reportProblems: () => true
      })
    }
  ])
];
