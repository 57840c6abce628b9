import { showcase } from '../showcase.ts';
import type { Citation, Reading } from '$statecharts/criteria/source.ts';
import SourceNote from '../SourceNote.svelte';

const citing = (sources: readonly Citation[], readings: readonly Reading[]) => () => ({
  sources,
  readings
});

export const showcases = [
  showcase('SourceNote', SourceNote, [
    { name: 'one source', props: citing(['nva §1'], []) },
    {
      name: 'of a criterion, with readings',
      props: () => ({
        ...citing(['nva §2 FBSS', 'nva annex 3 (6a)'], ['I-6', 'I-21'])(),
        about: 'fbss.dominance',
        of: 'fbss'
      })
    },
    {
      name: 'of a step, without readings',
      props: () => ({ ...citing(['nva §1'], [])(), about: ['way.extend'] })
    },
    {
      name: 'of what the source is silent on',
      props: () => ({ ...citing(['nva §2 FNSS'], ['I-7'])(), about: 'fnss.inoperable', of: 'fnss' })
    },
    {
      name: 'without a pathway',
      props: () => ({
        ...citing(['nva introduction'], [])(),
        about: 'indication.listed',
        of: 'angina'
      })
    },
    { name: 'Belgian', props: citing(['be-hospital'], []) }
  ])
];
