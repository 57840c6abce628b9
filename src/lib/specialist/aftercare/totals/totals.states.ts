import { Patient } from '$lib/case/patient.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import { PromRecord } from '../prom-record.svelte.ts';
import type { MomentSaved } from '../proms-saved.ts';
import Charts from './Charts.svelte';
import MomentForm from './MomentForm.svelte';
import SeriesChart from './SeriesChart.svelte';
import TotalsForm from './TotalsForm.svelte';
import PromTotals from '../PromTotals.svelte';
import TableFile from './TableFile.svelte';
import { seriesOf, timeAxis } from './series.ts';
import type { Marked } from './events.ts';

const TODAY = '2026-11-30';

const MOMENTS: readonly MomentSaved[] = [
  { date: '2025-01-15', totals: { nrs: '8', med: '60', 'sf12.mental': '38,5', pcs: '35' } },
  { date: '2025-09-01', totals: { nrs: '4', med: '20', 'sf12.mental': '49', gpe: '2' } },
  { date: '2026-03-02', totals: { nrs: '3,5', med: '0', gpe: '2', pcs: '12' } }
];

const EVENTS: readonly Marked[] = [
  { kind: 'implant', date: '2025-03-03' },
  { kind: 'SWITCHED_OFF', date: '2025-11-03' },
  { kind: 'SWITCHED_ON', date: '2025-11-10' },
  { kind: 'battery', date: '2026-10-05' }
];

const recordOf = (moments: readonly MomentSaved[]) => {
  const record = new PromRecord();
  record.restore({ moments });
  return record;
};

const { scores } = recordOf(MOMENTS);

const momentOf = (moment: MomentSaved, country: 'NL' | 'BE' = 'NL') => {
  const record = recordOf([moment]);
  const [first] = record.moments;
  if (!first) throw new Error('There is no moment.');
  return {
    record,
    moment: first,
    number: 1,
    country,
    own: ['odi'] as const,
    implants: [{ kind: 'implant', date: '2025-03-03' }] as const,
    isOpen: true,
    remove: () => undefined
  };
};

/** A patient with totals of these moments. */
function patientWith(moments: readonly MomentSaved[]): Patient {
  const patient = new Patient('fbss');
  patient.ensure('proms', () => recordOf(moments));
  return patient;
}

const formOf = (moments: readonly MomentSaved[]) => {
  const patient = patientWith(moments);
  return { patient, record: patient.part('proms') ?? recordOf([]), own: ['odi'] as const };
};

const [pain] = seriesOf(scores);
if (!pain) throw new Error('There is no score.');
const axis = timeAxis(['2025-01-15'], TODAY);

export const showcases = [
  showcase('MomentForm', MomentForm, [
    { name: 'empty', props: () => momentOf({ date: '', totals: {} }) },
    { name: 'at the intake', props: () => momentOf({ date: '15-1-2025', totals: { nrs: '8' } }) },
    {
      name: 'later, with totals that cannot be',
      props: () => momentOf({ date: '1-9-2025', totals: { gpe: '8', pcs: 'x' } })
    },
    { name: 'in Belgium', props: () => momentOf({ date: '1-9-2025', totals: {} }, 'BE') }
  ]),
  showcase('Charts', Charts, [
    { name: 'several moments', props: () => ({ scores, events: EVENTS }) },
    { name: 'one moment, no events', props: () => ({ scores: scores.slice(0, 1), events: [] }) }
  ]),
  showcase('SeriesChart', SeriesChart, [
    {
      name: 'pain',
      props: () => ({ series: pain, axis, events: EVENTS })
    }
  ]),
  showcase('TableFile', TableFile, [{ name: 'not made yet', props: () => ({ scores }) }]),
  showcase('PromTotals', PromTotals, [
    { name: 'not opened', props: () => ({ patient: new Patient('fbss'), own: ['odi'] as const }) },
    {
      name: 'with moments',
      props: () => ({ patient: patientWith(MOMENTS), own: ['odi'] as const })
    }
  ]),
  showcase('TotalsForm', TotalsForm, [
    { name: 'empty', props: () => formOf([]) },
    { name: 'three moments', props: () => formOf(MOMENTS) }
  ])
];
