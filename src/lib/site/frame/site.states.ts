import { showcase } from '$lib/ui/showcase.ts';
import Brand from '../Brand.svelte';
import DiagnosisSearch from '../DiagnosisSearch.svelte';
import Home from '../Home.svelte';
import Indications from '../Indications.svelte';
import Safety from '../Safety.svelte';

const DESCRIBED = { description: '–' };

export const showcases = [
  showcase('DiagnosisSearch', DiagnosisSearch, [
    { name: 'empty', props: ({ language, say }) => ({ language, say }) }
  ]),
  showcase('Home', Home, [{ name: 'whole', props: () => ({ diagnoses: 15 }) }]),
  showcase('Safety', Safety, [{ name: 'in sight', props: () => ({}) }]),
  showcase('Indications', Indications, [
    {
      name: 'whole',
      props: ({ say }) => ({
        entries: [
          { id: 'fbss', hasPathway: true, name: say('home.refer.fbss'), ...DESCRIBED },
          { id: 'angina', hasPathway: false, name: say('home.refer.pdn'), ...DESCRIBED }
        ]
      })
    }
  ]),
  showcase('Brand', Brand, [
    { name: 'with its mark', props: ({ say }) => ({ name: say('site.name') }) }
  ])
];
