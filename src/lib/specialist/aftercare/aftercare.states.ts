import { planOf } from './plan.ts';
import { showcase } from '$lib/ui/showcase.ts';
import CalendarFile from './CalendarFile.svelte';
import PlanTable from './PlanTable.svelte';
import PromTable from './PromTable.svelte';

const IMPLANT = { implantDate: '2026-08-31', years: '3', name: 'shown' };

const planIn =
  (country: 'NL' | 'BE', input: Partial<typeof IMPLANT> = {}) =>
  () => ({ country, plan: planOf({ country, ...IMPLANT, ...input }) });

const noVisits = {
  country: 'NL',
  visits: [],
  implantDate: '2026-08-31',
  years: 3,
  name: 'shown'
} as const;

export const showcases = [
  showcase('PlanTable', PlanTable, [
    { name: 'nothing entered', props: planIn('NL', { implantDate: '' }) },
    { name: 'in the Netherlands', props: planIn('NL') },
    { name: 'in Belgium', props: planIn('BE') }
  ]),
  showcase('CalendarFile', CalendarFile, [
    { name: 'not made yet', props: () => ({ plan: noVisits }) }
  ]),
  showcase('PromTable', PromTable, [
    {
      name: 'in the Netherlands',
      props: () => ({ country: 'NL' as const, own: ['odi'] as const })
    },
    { name: 'in Belgium', props: () => ({ country: 'BE' as const, own: ['odi'] as const }) }
  ])
];
