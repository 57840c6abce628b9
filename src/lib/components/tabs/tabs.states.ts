import { createRawSnippet } from 'svelte';
import { showcase } from '$lib/screens/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import Tabs from './Tabs.svelte';

const PANELS = { sources: 'source.nva', support: 'disclaimer.support', general: 'source.general' };

/** Some tabs, each with a sentence in its panel. */
const someTabs =
  (count: number) =>
  ({ say }: Words) => ({
    label: say('background.label'),
    tabs: Object.entries(PANELS)
      .slice(0, count)
      .map(([id, key]) => ({
        id,
        name: say(key).split(' ').slice(0, 2).join(' '),
        panel: createRawSnippet(() => ({ render: () => `<p>${say(key)}</p>` }))
      }))
  });

export const showcases = [
  showcase('Tabs', Tabs, [
    { name: 'three', props: someTabs(3) },
    { name: 'one', props: someTabs(1) }
  ])
];
