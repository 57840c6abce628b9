import { showcase } from '$lib/ui/showcase.ts';
import Brand from '../Brand.svelte';
import Door from '../Door.svelte';
import Safety from '../Safety.svelte';

export const showcases = [
  showcase('Door', Door, [
    {
      name: 'open',
      props: ({ say }) => ({
        name: say('home.referrer'),
        line: say('home.referrer.line'),
        go: say('home.referrer.go'),
        href: '#somewhere'
      })
    },
    {
      name: 'closed',
      props: ({ say }) => ({
        name: say('home.patient'),
        line: say('home.patient.line'),
        go: say('home.building')
      })
    }
  ]),
  showcase('Safety', Safety, [{ name: 'in sight', props: () => ({}) }]),
  showcase('Brand', Brand, [
    { name: 'with its mark', props: ({ say }) => ({ name: say('site.name') }) }
  ])
];
