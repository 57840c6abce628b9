import { showcase } from '$lib/screens/showcase.ts';
import type { Words } from '$lib/words/words.ts';
import { wholeNumber } from '$statecharts/facts/define.ts';
import NumberEntry from './NumberEntry.svelte';

const holding =
  (value: string) =>
  ({ say }: Words) => ({
    name: 'years',
    label: say('aftercare.years'),
    help: say('aftercare.years.help'),
    definition: wholeNumber(1, 50, 'years'),
    value,
    enter: () => undefined
  });

export const showcases = [
  showcase('NumberEntry', NumberEntry, [
    { name: 'empty', props: holding('') },
    { name: 'filled in', props: holding('5') },
    { name: 'out of range', props: holding('51') },
    { name: 'negative', props: holding('-1') },
    { name: 'not whole', props: holding('2,5') },
    { name: 'no number', props: holding('vijf') },
    { name: 'ambiguous', props: holding('1.000') }
  ])
];
