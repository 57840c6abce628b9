import { Consultation } from '$lib/case/consultation.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import type { LifeProblem } from '$statecharts/life/problems.ts';
import LifeDesk from './LifeDesk.svelte';
import type { Unopened } from './open-file.ts';
import Opened from './Opened.svelte';
import { OpenedFile } from './opened-file.svelte.ts';
import OpenPatient from './OpenPatient.svelte';
import Refused from './Refused.svelte';
import SavePatient from './SavePatient.svelte';

const patientCalled = (label: string, hasCalculated = false) => {
  const consultation = new Consultation();
  const patient = consultation.patientFor('fbss');
  [patient.typedLabel, patient.hasCalculated] = [label, hasCalculated];
  return { consultation, patient };
};

const PROBLEMS: readonly LifeProblem[] = [
  { path: 'steps.0.date', found: '12-10-2026', allowed: { kind: 'day' } },
  { path: 'country', found: 'DE', allowed: { kind: 'oneOf', values: ['NL', 'BE'] } },
  { path: 'surprise', allowed: { kind: 'absent' } }
];

const refused = (refusal: Unopened) => ({
  name: refusal.kind === 'door' ? `door: ${refusal.problem.kind}` : refusal.kind,
  props: () => ({ name: 'x.json', refusal })
});

const REVIEW = { version: '2020.3', date: '2026-11-22', criteria: [] };

export const showcases = [
  showcase('LifeDesk', LifeDesk, [
    {
      name: 'to save',
      props: () => ({ ...patientCalled('A-17'), task: 'save' as const, close: () => undefined })
    },
    {
      name: 'to open',
      props: () => ({ ...patientCalled('A-17'), task: 'open' as const, close: () => undefined })
    }
  ]),
  showcase('SavePatient', SavePatient, [
    { name: 'with something that stays out', props: () => patientCalled('A-17', true) },
    { name: 'with a label that cannot be used', props: () => patientCalled('12-3-1970') }
  ]),
  showcase('OpenPatient', OpenPatient, [
    { name: 'nothing chosen', props: () => patientCalled('') }
  ]),
  showcase('Refused', Refused, [
    refused({ kind: 'damaged', line: 7 }),
    refused({ kind: 'foreign' }),
    refused({ kind: 'otherFormat', found: 'diary' }),
    refused({ kind: 'otherVersion', found: 'neuromodulation-life/2' }),
    refused({ kind: 'repeatedKey', key: 'country', line: 10 }),
    refused({ kind: 'content', problems: [...PROBLEMS, ...PROBLEMS] }),
    refused({ kind: 'door', problem: { kind: 'control', given: 'U+202E', line: 7 } }),
    refused({ kind: 'door', problem: { kind: 'number', given: '1e999', line: 9 } }),
    refused({ kind: 'tooLarge' }),
    refused({ kind: 'unreadable' })
  ]),
  showcase('Opened', Opened, [
    {
      name: 'under the same rules',
      props: () => ({ opened: new OpenedFile('2026-11-03', undefined) })
    },
    {
      name: 'under other rules, to the same',
      props: () => ({ opened: new OpenedFile('2026-11-03', REVIEW) })
    },
    {
      name: 'under other rules, to something else',
      props: () => ({
        opened: new OpenedFile('2026-11-03', {
          ...REVIEW,
          category: { saved: 'discuss', now: 'refer' },
          criteria: [{ id: 'general.bmi', saved: 'unmet', now: 'met' }]
        })
      })
    }
  ])
];
