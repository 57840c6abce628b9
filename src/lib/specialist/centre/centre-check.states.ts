import { CentreForm } from './centre.svelte.ts';
import { showcase } from '$lib/ui/showcase.ts';
import CentreOutcome from './CentreOutcome.svelte';
import CentreQuestions from './CentreQuestions.svelte';

const formWith = (change: (form: CentreForm) => void) => () => {
  const form = new CentreForm();
  change(form);
  return { form };
};

/** A centre that has everything. */
const complete = (patients: string) => (form: CentreForm) => {
  form.patients = patients;
  form.doesOns = 'false';
  for (const id of Object.keys(form.items)) form.items[id] = 'true';
};

export const showcases = [
  showcase('CentreQuestions', CentreQuestions, [
    { name: 'empty', props: formWith(() => undefined) },
    { name: 'with ONS', props: formWith((form) => (form.doesOns = 'true')) },
    { name: 'a broken number', props: formWith((form) => (form.patients = '-3')) }
  ]),
  showcase('CentreOutcome', CentreOutcome, [
    { name: 'nothing known', props: formWith(() => undefined) },
    { name: 'below the norm', props: formWith(complete('19')) },
    { name: 'together with another', props: formWith(complete('20')) },
    { name: 'meets everything', props: formWith(complete('50')) },
    {
      name: 'one thing unknown',
      props: formWith((form) => {
        complete('50')(form);
        form.items['scsAndDrgTeam'] = 'unknown';
      })
    },
    { name: 'an ambiguous number', props: formWith(complete('1.000')) }
  ])
];
