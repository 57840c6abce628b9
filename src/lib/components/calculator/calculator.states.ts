import { showcase } from '$lib/screens/showcase.ts';
import BmiCalculator from './BmiCalculator.svelte';
import OpioidCalculator from './OpioidCalculator.svelte';

const props = () => ({});

export const showcases = [
  showcase('BmiCalculator', BmiCalculator, [{ name: 'empty', props }]),
  showcase('OpioidCalculator', OpioidCalculator, [{ name: 'empty', props }])
];
