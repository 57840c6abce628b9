import { Consultation } from '$lib/case/consultation.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import PatientBar from '../PatientBar.svelte';
import PatientLabel from './PatientLabel.svelte';
import PatientTabs from './PatientTabs.svelte';

const patientCalled = (label: string) => {
  const consultation = new Consultation();
  const patient = consultation.patientFor('fbss');
  patient.typedLabel = label;
  return { consultation, patient };
};

const called = (label: string) => () => ({ patient: patientCalled(label).patient });

export const showcases = [
  showcase('PatientBar', PatientBar, [
    {
      name: 'of a patient with a label',
      props: () => ({ ...patientCalled('A-17'), page: 'trial' as const, title: 'A-17' })
    }
  ]),
  showcase('PatientLabel', PatientLabel, [
    { name: 'none', props: called('') },
    { name: 'one', props: called('A-17') },
    { name: 'too long', props: called('A label that says much more than a title can hold') },
    { name: 'a date of birth', props: called('12-3-1970') }
  ]),
  showcase('PatientTabs', PatientTabs, [
    { name: 'at aftercare', props: () => ({ indication: 'fbss', page: 'aftercare' as const }) }
  ])
];
