import { showcaseInCheck } from '../showcase.ts';
import MedicationHelp from '../MedicationHelp.svelte';

export const showcases = [
  showcaseInCheck('MedicationHelp', MedicationHelp, [{ name: 'folded', props: () => ({}) }])
];
