import { showcase } from '$lib/ui/showcase.ts';
import { TOOLS } from '../tools.ts';
import OpioidFactors from '../morphine/OpioidFactors.svelte';
import ToolBasis from './ToolBasis.svelte';

export const showcases = [
  showcase(
    'ToolBasis',
    ToolBasis,
    TOOLS.map((tool) => ({ name: tool, props: () => ({ tool }) }))
  ),
  showcase('OpioidFactors', OpioidFactors, [{ name: 'all', props: () => ({}) }])
];
