import type { Words } from '$lib/words/words.ts';
import { showcase } from '../showcase.ts';
import type { Station, StationState } from '../station.ts';
import BranchedLine from '../BranchedLine.svelte';

const STATES: readonly (StationState | undefined)[] = [
  'done',
  undefined,
  'notApplicable',
  'done',
  'notInOrder',
  'here',
  'notKnown',
  'ahead',
  'end'
];

/** A station in each state, and one of a map; the first leads somewhere, one has a note. */
const everyState = ({ say }: Words): Station[] =>
  STATES.map((state, i) => ({
    id: String(i),
    name: say(state ? `line.${state}` : 'way.label'),
    state,
    ...(i === 0 && { href: '#somewhere' }),
    ...(state === 'notInOrder' && { note: say('station.none') })
  }));

/** Ways that leave the line: each of them possible, or taken. */
const withSides = ({ say }: Words): Station[] =>
  [false, true].map((isTaken) => ({
    id: String(isTaken),
    name: say('line.here'),
    state: 'here',
    sides: (['on', 'end', 'loop'] as const).map((kind) => ({
      id: kind,
      name: say(kind === 'end' ? 'line.end' : 'line.ahead'),
      kind,
      isTaken,
      ...(kind === 'on' && { note: say('station.none'), href: '#aside' })
    }))
  }));

const THREE = ['conservative', 'minimallyInvasive', 'neuromodulation'] as const;

export const showcases = [
  showcase('StationLine', BranchedLine, [
    ...(['row', 'column', 'rail'] as const).flatMap((layout) => [
      {
        name: `every state, ${layout}`,
        props: (words: Words) => ({
          stations: everyState(words),
          label: words.say('line.label'),
          layout
        })
      },
      {
        name: `with side tracks, ${layout}`,
        props: (words: Words) => ({
          stations: withSides(words),
          label: words.say('line.label'),
          layout
        })
      }
    ]),
    {
      name: 'a map, where nobody is under way',
      props: ({ say }) => ({
        stations: THREE.map((id) => ({ id, name: say(`stage.${id}`) })),
        label: say('way.label'),
        layout: 'row' as const
      })
    }
  ])
];
