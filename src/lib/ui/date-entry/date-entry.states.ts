import { showcase } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';
import DateEntry from '../DateEntry.svelte';

const holding =
  (value: string) =>
  ({ say }: Words) => ({
    name: 'implantDate',
    label: say('aftercare.date'),
    value,
    enter: () => undefined
  });

export const showcases = [
  showcase('DateEntry', DateEntry, [
    { name: 'empty', props: holding('') },
    { name: 'filled in', props: holding('31-3-2026') },
    { name: 'in another form', props: holding('31.3.2026') },
    { name: 'a day that does not exist', props: holding('29-2-2027') }
  ])
];
