import { showcaseInCheck } from '../showcase.ts';
import CountryQuestion from '../CountryQuestion.svelte';
import Question from './Question.svelte';
import SeenQuestion from '../SeenQuestion.svelte';

const about = (fact: string) => () => ({ fact });

export const showcases = [
  showcaseInCheck('Question', Question, [
    { name: 'open', props: about('radicularPain') },
    {
      name: 'answered',
      props: about('radicularPain'),
      answered: (check) => check.give('radicularPain', 'true')
    },
    { name: 'of several values', props: about('dominantPain') },
    {
      name: 'that can no longer change the advice',
      props: about('bmi'),
      answered: (check) => check.give('lifeExpectancyOver12Months', 'false')
    },
    {
      name: 'answered by what was said earlier',
      props: about('steps.nerveRootPrf'),
      answered: (check) => (check.seen = 'false')
    },
    {
      name: 'answered with its group',
      props: about('pregnant'),
      answered: (check) => {
        const group = check.parts.find(({ id }) => id === 'exclusions')?.group;
        if (group) check.giveGroup(group);
      }
    }
  ]),
  showcaseInCheck('CountryQuestion', CountryQuestion, [
    { name: 'as it starts', props: () => ({}) }
  ]),
  showcaseInCheck('SeenQuestion', SeenQuestion, [
    { name: 'open', props: () => ({}) },
    { name: 'answered', props: () => ({}), answered: (check) => (check.seen = 'true') }
  ])
];
