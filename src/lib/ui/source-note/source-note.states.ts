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
      name: 'several, with readings',
      props: citing(['nva §2 FBSS', 'nva annex 3 (6a)'], ['I-1', 'I-3'])
    },
    { name: 'Belgian', props: citing(['be-hospital'], []) }
  ])
];
