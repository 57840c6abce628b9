import { optionsOf } from '../options.ts';
import { showcaseInCheck } from '../showcase.ts';
import { step } from '$statecharts/facts/define.ts';
import StepStatus from './StepStatus.svelte';

const FACT = 'steps.exercise';

export const showcases = [
  showcaseInCheck('StepStatus', StepStatus, [
    {
      name: 'open',
      props: (words, check) => ({
        fact: FACT,
        options: optionsOf(FACT, step, words),
        value: undefined,
        pick: (value: string) => check.give(FACT, value)
      })
    },
    {
      name: 'answered',
      props: (words) => ({
        fact: FACT,
        options: optionsOf(FACT, step, words),
        value: 'ongoing',
        pick: () => undefined
      })
    }
  ])
];
