import type { Words } from '$lib/words/words.ts';
import { showcase } from '../showcase.ts';
import type { Station, StationState } from '../station.ts';
import StationLine from '../StationLine.svelte';

const STATES: readonly StationState[] = ['done', 'here', 'open', 'ahead', 'stopped'];

/** One station and one stop in each state; the first leads somewhere, the last has a note. */
const everyState = ({ say }: Words): Station[] =>
  STATES.flatMap((state, i) =>
    (['station', 'stop'] as const).map((size) => ({
      id: `${state}-${size}`,
      name: say(`line.${state}`),
      state,
      size,
      ...(i === 0 && { href: '#somewhere' }),
      ...(i === STATES.length - 1 && { note: say('station.none') })
    }))
  );

const THREE = ['conservative', 'minimallyInvasive', 'neuromodulation'] as const;

export const showcases = [
  showcase('StationLine', StationLine, [
    ...(['row', 'column', 'dots'] as const).map((layout) => ({
      name: `every state, ${layout}`,
      props: (words: Words) => ({
        stations: everyState(words),
        label: words.say('line.label'),
        layout
      })
    })),
    {
      name: 'a map, where nobody is under way',
      props: ({ say }) => ({
        stations: THREE.map((id) => ({ id, name: say(`way.${id}`), size: 'station' as const })),
        label: say('way.label'),
        layout: 'row' as const
      })
    }
  ])
];
