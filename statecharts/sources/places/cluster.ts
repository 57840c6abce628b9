import { passagesAt, type Passage } from '../passage.ts';
import { same } from './shared.ts';

/** Refractory chronic cluster headache. */
export const cluster: readonly Passage[] = passagesAt('nva §2 clusterhoofdpijn', {
  'cluster.diagnosis': 'gesteld door een ter zake deskundige neuroloog',
  'cluster.frequency': '≥4 per week',
  'cluster.mri': 'MRI ≤4 jaar voorafgaand aan inclusie ter uitsluiting onderliggende pathologie',
  'cluster.refractory': [
    same.before,
    'Verapamil, Lithium en een van de volgende: Methysergide, Topiramaat of Gabapentin'
  ],
  'cluster.refractoryByFailure':
    'Falen adequate behandeling met Verapamil, Lithium en een van de volgende: Methysergide, Topiramaat of Gabapentine',
  'cluster.medicationOveruse': 'Serieuze gewenning en/of overgebruik van acute hoofdpijn medicatie',
  'cluster.structuralLesion':
    'Structurele intracraniele of cervicale vasculaire leasies die oorzaak zijn van clusterhoofdpijn',
  'cluster.c2c3Surgery': 'Eerdere destructieve chirurgie waarbij C2 of C3 wortels betrokken zijn',
  'conservative.psychosocial': same.psychosocial
});
