import { showcaseInCheck } from '../showcase.ts';
import Since from '../Since.svelte';

const props = () => ({});

export const showcases = [
  showcaseInCheck('Since', Since, [
    { name: 'leg pain after back surgery', props },
    { name: 'cluster headache', indication: 'cluster', props },
    {
      name: 'cluster headache, in Belgium',
      indication: 'cluster',
      props,
      answered: (check) => {
        check.country = 'BE';
      }
    }
  ])
];
