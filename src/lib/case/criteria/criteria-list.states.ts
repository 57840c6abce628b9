import { showcaseInCheck } from '../showcase.ts';
import CriteriaList from '../CriteriaList.svelte';

export const showcases = [
  showcaseInCheck('CriteriaList', CriteriaList, [
    {
      name: 'a pathway',
      props: ({ language }, { indication }, texts) => ({ indication, language, texts })
    },
    {
      name: 'without a pathway',
      indication: 'angina',
      props: ({ language }, { indication }, texts) => ({ indication, language, texts })
    }
  ])
];
