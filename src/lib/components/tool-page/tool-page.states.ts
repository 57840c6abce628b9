import { showcase } from '$lib/screens/showcase.ts';
import { TOOLS } from '$lib/tools/tools.ts';
import OpioidFactors from './OpioidFactors.svelte';
import ToolBasis from './ToolBasis.svelte';

export const showcases = [
  showcase(
    'ToolBasis',
    ToolBasis,
    TOOLS.map((tool) => ({ name: tool, props: () => ({ tool }) }))
  ),
  showcase('OpioidFactors', OpioidFactors, [{ name: 'all', props: () => ({}) }])
];
