import type { Words } from '$lib/words/words.ts';
import { showcase } from '$lib/ui/showcase.ts';
import type { Drawing, TransitionRow } from '../drawing.ts';
import PathwayMap from '../PathwayMap.svelte';
import PathwayTable from '../PathwayTable.svelte';

const box = { x: 24, width: 180, height: 28 } as const;

/** A way of two stations and an end, in a frame. */
const drawing = ({ say }: Words): Drawing => ({
  width: 230,
  height: 250,
  nodes: [
    {
      ...{ id: 'frame', kind: 'group', isMain: false, lines: ['…'] },
      ...{ x: 12, y: 12, width: 204, height: 140 }
    },
    {
      ...{ id: 'first', kind: 'station', isMain: true, ...box, y: 44 },
      ...{ lines: [say('stage.diagnosis')], href: '#stage-diagnosis' }
    },
    { id: 'second', kind: 'state', isMain: true, ...box, y: 112, lines: [say('stage.general')] },
    { id: 'end', kind: 'end', isMain: false, ...box, y: 200, lines: [say('line.notInOrder')] }
  ],
  edges: [
    {
      ...{ id: 'on', isMain: true, line: 'M114 72L114 112', arrow: 'M114 112L118 104L110 104Z' },
      label: { x: 122, y: 84, text: say('line.done') }
    },
    {
      ...{ id: 'out', isMain: false, line: 'M114 140L114 200', arrow: 'M114 200L118 192L110 192Z' },
      label: { x: 122, y: 168, text: say('line.notInOrder') }
    }
  ]
});

const rows = ({ say }: Words): TransitionRow[] => [
  {
    id: 'on',
    from: say('stage.diagnosis'),
    to: say('stage.general'),
    when: [say('line.done'), say('line.notKnown')],
    sources: 'NVA §1',
    places: ['nva §1']
  }
];

export const showcases = [
  showcase('PathwayMap', PathwayMap, [
    {
      name: 'nobody under way',
      props: (words) => ({ drawing: drawing(words), label: words.say('way.label') })
    },
    {
      name: 'somebody at the second state',
      props: (words) => ({
        drawing: drawing(words),
        label: words.say('way.label'),
        here: 'second',
        taken: new Set(['first', 'on', 'second'])
      })
    },
    {
      name: 'somebody after a state that failed',
      props: (words) => ({
        drawing: drawing(words),
        label: words.say('way.label'),
        here: 'end',
        taken: new Set(['second', 'out', 'end']),
        failed: new Set(['second'])
      })
    }
  ]),
  showcase('PathwayTable', PathwayTable, [
    { name: 'one transition', props: (words) => ({ rows: rows(words) }) }
  ])
];
