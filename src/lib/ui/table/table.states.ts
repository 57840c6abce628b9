import { showcase } from '../showcase.ts';
import Table from '../Table.svelte';

export const showcases = [
  showcase('Table', Table, [
    {
      name: 'documents',
      props: ({ say }) => ({
        caption: say('sources.caption'),
        heads: [say('sources.short'), say('sources.document')],
        rows: (['nva', 'be-hospital'] as const).map((id) => [
          say(`citation.${id}`),
          say(`source.${id}`)
        ])
      })
    },
    {
      name: 'without a caption',
      props: ({ say }) => ({
        heads: [say('sources.short'), say('sources.document')],
        rows: [[say('citation.nva'), say('source.nva')]]
      })
    }
  ])
];
