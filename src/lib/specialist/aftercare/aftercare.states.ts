import { AftercarePlan } from './aftercare-plan.svelte.ts';
import { planOf } from './plan.ts';
import { Patient } from '$lib/case/patient.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import CalendarFile from './CalendarFile.svelte';
import PlanForm from './PlanForm.svelte';
import Plans from './Plans.svelte';
import PromTable from './PromTable.svelte';

const plansIn = (country: 'NL' | 'BE', ...implantDates: readonly string[]) =>
  implantDates.flatMap(
    (implantDate) =>
      planOf({ country, implantDate, years: '3', name: `shown-${implantDate}` }) ?? []
  );

const battery = { kind: 'battery', date: '2028-05-01', name: 'replaced' } as const;

const shownIn =
  (country: 'NL' | 'BE', ...implantDates: readonly string[]) =>
  () => ({ country, plans: plansIn(country, ...implantDates), batteries: [] });

/** A form with these implants, and with batteries replaced on these days. */
function formWith(
  implants: readonly (readonly [date: string, years: string])[],
  ...days: string[]
) {
  const aftercare = new AftercarePlan(new Patient('fbss'));
  aftercare.restore({
    implants: implants.map(([date, years], i) => ({ name: `implant-${i}`, date, years })),
    batteries: days.map((date, i) => ({ name: `battery-${i}`, date }))
  });
  return { aftercare };
}

export const showcases = [
  showcase('Plans', Plans, [
    { name: 'nothing entered', props: shownIn('NL') },
    { name: 'in the Netherlands', props: shownIn('NL', '2026-08-31') },
    { name: 'in Belgium', props: shownIn('BE', '2026-08-31') },
    {
      name: 'two implants, and a battery replaced',
      props: () => ({ ...shownIn('NL', '2026-08-31', '2028-03-06')(), batteries: [battery] })
    }
  ]),
  showcase('PlanForm', PlanForm, [
    { name: 'empty', props: () => formWith([]) },
    {
      name: 'two implants, one battery too early',
      props: () =>
        formWith(
          [
            ['31-8-2026', '5'],
            ['6-3-2028', '51']
          ],
          '1-5-2028',
          '30-8-2026'
        )
    }
  ]),
  showcase('CalendarFile', CalendarFile, [
    {
      name: 'not made yet',
      props: () => ({ plans: plansIn('NL', '2026-08-31'), batteries: [] })
    }
  ]),
  showcase('PromTable', PromTable, [
    {
      name: 'in the Netherlands',
      props: () => ({ country: 'NL' as const, own: ['odi'] as const })
    },
    { name: 'in Belgium', props: () => ({ country: 'BE' as const, own: ['odi'] as const }) }
  ])
];
