import type { ReferralCheck } from '../check.svelte.ts';
import type { SectionId } from '../interview.ts';
import { showcaseInCheck } from '../showcase.ts';
import type { Words } from '$lib/words/words.ts';
import AdviceBar from '../AdviceBar.svelte';
import CheckLine from '../CheckLine.svelte';
import Progress from '../Progress.svelte';
import QuestionSection from '../QuestionSection.svelte';

const sectionOf = (id: SectionId) => (_: Words, check: ReferralCheck) => {
  const section = check.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`The form has no part ${id}.`);
  return { section };
};

const ruledOut = (check: ReferralCheck) => check.give('radicularPain', 'false');

export const showcases = [
  showcaseInCheck('QuestionSection', QuestionSection, [
    { name: 'diagnosis', props: sectionOf('diagnosis') },
    { name: 'patient', props: sectionOf('patient') },
    { name: 'treatments', props: sectionOf('treatments') }
  ]),
  showcaseInCheck('CheckLine', CheckLine, [
    { name: 'at the start', props: () => ({}) },
    { name: 'with a point found', props: () => ({}), answered: ruledOut },
    {
      name: 'with a stage that the indication does not have',
      indication: 'sfn',
      props: () => ({})
    }
  ]),
  showcaseInCheck('Progress', Progress, [
    { name: 'at the start', props: () => ({}) },
    { name: 'with nothing left', props: () => ({}), answered: ruledOut }
  ]),
  showcaseInCheck('AdviceBar', AdviceBar, [
    { name: 'after an answer', props: () => ({}), answered: ruledOut }
  ])
];
