import TabsExample from './TabsExample.svelte';
import { showcase } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';

const TEXTS = ['source.nva', 'disclaimer.support', 'source.general'] as const;

/** Some tabs, each with a sentence in its panel. */
const some =
  (count: number) =>
  ({ say }: Words) => ({
    label: say('background.label'),
    texts: TEXTS.slice(0, count).map((key) => ({
      name: say(key).split(' ').slice(0, 2).join(' '),
      text: say(key)
    }))
  });

export const showcases = [
  showcase('Tabs', TabsExample, [
    { name: 'three', props: some(3) },
    { name: 'one', props: some(1) }
  ])
];
